package org.fangxin.warning.domain.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A second person approved it; waits for publication. */
public record ApprovedWarning(WarningHead head, Draft draft, Review review) implements Warning {
    @Override
    public Notice notice() {
        return draft.notice();
    }

    @Override
    public WarningStatus status() {
        return WarningStatus.APPROVED;
    }

    @Override
    public Set<WarningAction> allowed() {
        return EnumSet.of(WarningAction.PUBLICATION, WarningAction.UPDATE);
    }

    /** Another text, which needs a review of its own. */
    public WarningChange rewrite(Draft other) {
        return WarningChange.internal(new DraftWarning(head, other, null));
    }

    /** It goes public. */
    public WarningChange publish(String by, Instant at) {
        Editions first = new Editions(List.of(new Edition(1, draft, review, by, at, null)));
        PublishedWarning published = new PublishedWarning(head, first, null);
        return new WarningChange(published, new WarningEvent.Published(published));
    }
}
