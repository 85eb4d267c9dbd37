package org.fangxin.warning.application.acknowledgement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.PlainText;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.fangxin.warning.domain.acknowledgement.Acknowledgements;
import org.fangxin.warning.domain.acknowledgement.Report;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Warnings;
import org.jspecify.annotations.Nullable;

/** A partner reports what it did about a warning; reports add up, so a recall can be followed as it goes on. */
public final class AcknowledgeWarning {
    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 1_000;

    private static final int TRIES = 5;

    private final Warnings warnings;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    public AcknowledgeWarning(Warnings warnings, Acknowledgements acknowledgements, Clock clock) {
        this.warnings = warnings;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /** What the partner reports. */
    public record Command(
            String warningId,
            String partner,
            Report.Action action,
            @Nullable Long quantity,
            @Nullable String note,
            String requestKey) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It was noted. */
        record Noted(Acknowledgement acknowledgement) implements Outcome {}

        /** There is no such public warning. */
        record NotFound() implements Outcome {}

        /** The report breaks rules. */
        record Flawed(List<Flaw> flaws) implements Outcome {}

        /** The partner has reported as often as one may. */
        record Full(int most) implements Outcome {}
    }

    /** Notes the report, or says why not. */
    public Outcome handle(Command command) {
        List<Flaw> flaws = flaws(command);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        Optional<PublicWarning> warning = warnings.find(command.warningId())
                .map(Versioned::value)
                .filter(PublicWarning.class::isInstance)
                .map(PublicWarning.class::cast);
        if (warning.isEmpty()) {
            return new Outcome.NotFound();
        }
        Report report =
                new Report(command.action(), command.quantity(), command.note(), clock.instant(), command.requestKey());
        return note(warning.get(), command.partner(), report);
    }

    private Outcome note(PublicWarning warning, String partner, Report report) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Versioned<Acknowledgement>> held =
                    acknowledgements.find(warning.head().id(), partner);
            if (held.isEmpty()) {
                Acknowledgement first =
                        new Acknowledgement(warning.head().id(), warning.head().number(), partner, List.of(report));
                if (acknowledgements.create(first)) {
                    return new Outcome.Noted(first);
                }
                continue;
            }
            Acknowledgement earlier = held.get().value();
            if (earlier.holds(report.requestKey())) {
                return new Outcome.Noted(earlier);
            }
            if (earlier.isFull()) {
                return new Outcome.Full(Acknowledgement.MOST);
            }
            Acknowledgement more = earlier.with(report);
            if (acknowledgements.replace(more, held.get().version())) {
                return new Outcome.Noted(more);
            }
        }
        throw new IllegalStateException("reports of " + partner + " come faster than they can be noted");
    }

    private static List<Flaw> flaws(Command command) {
        List<Flaw> flaws = new ArrayList<>();
        if (command.note() != null) {
            PlainText.flaw(command.note(), NOTE_LENGTH)
                    .ifPresent(code -> flaws.add(Flaw.at("/note", code, NOTE_LENGTH)));
        }
        if (command.quantity() != null && command.quantity() < 0) {
            flaws.add(Flaw.at("/quantity", "negative"));
        }
        return flaws;
    }
}
