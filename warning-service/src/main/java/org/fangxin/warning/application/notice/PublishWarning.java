package org.fangxin.warning.application.notice;

import java.time.Clock;
import java.time.Instant;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.notice.WarningCommands.Step;
import org.fangxin.warning.domain.notice.ApprovedWarning;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Revision;
import org.fangxin.warning.domain.notice.Warning;

/** An approved draft or revision goes public. */
public final class PublishWarning {
    private final WarningCommands commands;
    private final Clock clock;

    public PublishWarning(WarningCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** What the editor wants. */
    public record Command(String warningId, BasedOn basedOn, String editor) {}

    /** Publishes, or says why not. */
    public WarningOutcome handle(Command command) {
        Instant now = clock.instant();
        return commands.run(command.warningId(), command.basedOn(), warning -> step(warning, command.editor(), now));
    }

    private static Step step(Warning warning, String editor, Instant now) {
        if (warning instanceof ApprovedWarning approved) {
            return isOver(approved.draft(), now)
                    ? new Step.Stop(new WarningOutcome.AlreadyOver())
                    : new Step.Change(approved.publish(editor, now));
        }
        if (warning instanceof PublishedWarning published) {
            Revision revision = published.revision();
            if (revision != null && revision.isApproved()) {
                return isOver(revision.draft(), now)
                        ? new Step.Stop(new WarningOutcome.AlreadyOver())
                        : new Step.Change(published.publishRevision(editor, now));
            }
        }
        return Step.wrongState(warning);
    }

    private static boolean isOver(Draft draft, Instant now) {
        Instant expiresAt = draft.notice().period().expiresAt();
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
