package org.fangxin.warning.application.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.notice.WarningCommands.Step;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.PlainText;
import org.fangxin.warning.domain.notice.PublishedWarning;

/** An editor lifts a warning before its time, at once and with a reason that the public reads. */
public final class CancelWarning {
    /** Most characters of a reason, per language. */
    public static final int REASON_LENGTH = 1_000;

    private final WarningCommands commands;
    private final Clock clock;

    public CancelWarning(WarningCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** What the editor wants. */
    public record Command(String warningId, BasedOn basedOn, String editor, Bilingual reason) {}

    /** Lifts it, or says why not. */
    public WarningOutcome handle(Command command) {
        List<Flaw> flaws = new ArrayList<>();
        PlainText.flaw(command.reason().zh(), REASON_LENGTH)
                .ifPresent(code -> flaws.add(Flaw.at("/reason/zh", code, REASON_LENGTH)));
        PlainText.flaw(command.reason().en(), REASON_LENGTH)
                .ifPresent(code -> flaws.add(Flaw.at("/reason/en", code, REASON_LENGTH)));
        if (!flaws.isEmpty()) {
            return new WarningOutcome.Flawed(flaws);
        }
        return commands.run(
                command.warningId(),
                command.basedOn(),
                warning -> warning instanceof PublishedWarning published
                        ? new Step.Change(published.cancel(command.editor(), clock.instant(), command.reason()))
                        : Step.wrongState(warning));
    }
}
