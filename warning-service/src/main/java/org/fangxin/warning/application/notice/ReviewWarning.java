package org.fangxin.warning.application.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.PlainText;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Review;
import org.fangxin.warning.domain.notice.Revision;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningChange;
import org.jspecify.annotations.Nullable;

/** A second person approves a draft or a revision, or sends it back. */
public final class ReviewWarning {
    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 2_000;

    private final WarningCommands commands;
    private final Clock clock;

    public ReviewWarning(WarningCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** What the reviewer decided. */
    public record Command(
            String warningId,
            BasedOn basedOn,
            String reviewer,
            boolean approved,
            @Nullable String note) {}

    /** Notes the review, or says why not. */
    public WarningOutcome handle(Command command) {
        Optional<String> flaw = command.note() == null ? Optional.empty() : PlainText.flaw(command.note(), NOTE_LENGTH);
        if (flaw.isPresent()) {
            return new WarningOutcome.Flawed(List.of(Flaw.at("/note", flaw.get(), NOTE_LENGTH)));
        }
        if (!command.approved() && command.note() == null) {
            return new WarningOutcome.Flawed(List.of(Flaw.at("/note", "note-needed")));
        }
        return commands.run(command.warningId(), command.basedOn(), warning -> step(warning, command));
    }

    private WarningCommands.Step step(Warning warning, Command command) {
        if (warning instanceof DraftWarning draft) {
            return reviewed(draft.draft(), command, draft::review);
        }
        if (warning instanceof PublishedWarning published) {
            Revision revision = published.revision();
            if (revision != null && !revision.isApproved()) {
                return reviewed(revision.draft(), command, published::review);
            }
        }
        return WarningCommands.Step.wrongState(warning);
    }

    private WarningCommands.Step reviewed(Draft draft, Command command, Function<Review, WarningChange> change) {
        if (!draft.mayBeReviewedBy(command.reviewer())) {
            return new WarningCommands.Step.Stop(new WarningOutcome.OwnText());
        }
        Review review = new Review(command.reviewer(), clock.instant(), command.approved(), command.note());
        return new WarningCommands.Step.Change(change.apply(review));
    }
}
