package org.fangxin.warning.api.notice;

import java.util.Set;
import org.fangxin.warning.domain.notice.WarningStatus;

/** Which warnings a list shows. */
enum ListStatus {
    /** Published and in force now, or at the asked moment. */
    ACTIVE(Set.of(WarningStatus.PUBLISHED)),
    /** Everything that was ever published. */
    ALL(Set.of(WarningStatus.PUBLISHED, WarningStatus.CANCELLED, WarningStatus.EXPIRED)),
    /** Waiting for review; for the bureau only. */
    DRAFT(Set.of(WarningStatus.DRAFT)),
    /** Waiting for publication; for the bureau only. */
    APPROVED(Set.of(WarningStatus.APPROVED));

    private final Set<WarningStatus> states;

    ListStatus(Set<WarningStatus> states) {
        this.states = states;
    }

    Set<WarningStatus> states() {
        return states;
    }

    boolean isPublic() {
        return this == ACTIVE || this == ALL;
    }
}
