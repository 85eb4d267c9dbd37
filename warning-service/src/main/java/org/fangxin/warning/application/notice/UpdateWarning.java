package org.fangxin.warning.application.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.notice.WarningCommands.Step;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.PlainText;
import org.fangxin.warning.domain.notice.ApprovedWarning;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.ExpiredWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningAction;
import org.jspecify.annotations.Nullable;

/**
 * An editor changes the text. A draft is simply rewritten; an approved one loses its approval; for a published warning a
 * revision is put up that a second person reviews, while the edition in force stays public.
 */
public final class UpdateWarning {
    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1_000;

    private final WarningCommands commands;
    private final Clock clock;

    public UpdateWarning(WarningCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * What the editor wrote.
     *
     * @param reason why the text changes, for the public; needed once the warning is published
     */
    public record Command(
            String warningId,
            BasedOn basedOn,
            String editor,
            Notice notice,
            @Nullable String reason) {}

    /** Writes the change, or says why not. */
    public WarningOutcome handle(Command command) {
        List<Flaw> flaws = new ArrayList<>(command.notice().flaws());
        if (command.reason() != null) {
            PlainText.flaw(command.reason(), REASON_LENGTH)
                    .ifPresent(code -> flaws.add(Flaw.at("/reason", code, REASON_LENGTH)));
        }
        if (!flaws.isEmpty()) {
            return new WarningOutcome.Flawed(flaws);
        }
        return commands.run(command.warningId(), command.basedOn(), warning -> step(warning, command));
    }

    private Step step(Warning warning, Command command) {
        Draft draft = new Draft(command.notice(), command.editor(), clock.instant());
        return switch (warning) {
            case DraftWarning open -> new Step.Change(open.rewrite(draft));
            case ApprovedWarning approved -> new Step.Change(approved.rewrite(draft));
            case PublishedWarning published -> revise(published, draft, command.reason());
            case CancelledWarning cancelled -> Step.wrongState(cancelled);
            case ExpiredWarning expired -> Step.wrongState(expired);
        };
    }

    private static Step revise(PublishedWarning published, Draft draft, @Nullable String reason) {
        if (!published.allowed().contains(WarningAction.UPDATE)) {
            return Step.wrongState(published);
        }
        return reason == null
                ? new Step.Stop(new WarningOutcome.Flawed(List.of(Flaw.at("/reason", "reason-needed"))))
                : new Step.Change(published.revise(draft, reason));
    }
}
