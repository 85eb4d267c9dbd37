package org.fangxin.warning.application.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningHead;
import org.fangxin.warning.domain.notice.WarningNumbers;
import org.fangxin.warning.domain.notice.Warnings;

/** An editor begins a warning that no surge proposed. */
public final class WriteWarning {
    private final Warnings warnings;
    private final WarningNumbers numbers;
    private final IdSource ids;
    private final Clock clock;

    public WriteWarning(Warnings warnings, WarningNumbers numbers, IdSource ids, Clock clock) {
        this.warnings = warnings;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the editor wrote.
     *
     * @param requestKey names the request, so that its repetition finds its own warning
     */
    public record Command(String editor, Notice notice, String requestKey) {}

    /** Adds the draft, or says what is wrong with it. */
    public WarningOutcome handle(Command command) {
        List<Flaw> flaws = command.notice().flaws();
        if (!flaws.isEmpty()) {
            return new WarningOutcome.Flawed(flaws);
        }
        Optional<Versioned<Warning>> earlier = warnings.createdBy(command.requestKey());
        return new WarningOutcome.Done(earlier.orElseGet(() -> create(command)));
    }

    private Versioned<Warning> create(Command command) {
        Instant now = clock.instant();
        WarningHead head = new WarningHead(ids.next(), numbers.next(), now, command.requestKey(), null);
        DraftWarning draft = new DraftWarning(head, new Draft(command.notice(), command.editor(), now), null);
        warnings.create(draft);
        return warnings.createdBy(command.requestKey())
                .orElseThrow(() -> new IllegalStateException("warning " + head.id() + " was created and is not there"));
    }
}
