package org.fangxin.complaint.application.report;

import java.time.Duration;
import org.fangxin.complaint.application.IdentifyRespondent;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportNumbers;
import org.fangxin.complaint.domain.report.ReportOrigin;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reporters;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/** Files a report, named or anonymous. The identity is kept first and apart, so that no report ever waits for it. */
public final class FileReport {
    private final Reports reports;
    private final Reporters reporters;
    private final IdentifyRespondent suspects;
    private final Registrar registrar;
    private final Occasions occasions;

    public FileReport(
            Reports reports,
            Reporters reporters,
            IdentifyRespondent suspects,
            Registrar registrar,
            Occasions occasions) {
        this.reports = reports;
        this.reporters = reporters;
        this.suspects = suspects;
        this.registrar = registrar;
        this.occasions = occasions;
    }

    /** Files it, or answers what is missing. */
    public Outcome file(Command command) {
        return switch (suspects.identify(command.suspect())) {
            case IdentifyRespondent.Answer.Identified identified -> file(command, identified.respondent());
            case IdentifyRespondent.Answer.Unknown unknown -> new Outcome.MerchantUnknown();
            case IdentifyRespondent.Answer.Unavailable unavailable ->
                new Outcome.RegistryUnavailable(unavailable.retryAfter());
        };
    }

    private Outcome file(Command command, Respondent suspect) {
        Occasion occasion = occasions.now(Party.REPORTER, "reporter");
        Reporter reporter = command.reporter();
        ReportFiling filing = new ReportFiling(
                occasion.at(),
                occasion.today(),
                command.channel(),
                suspect,
                command.category(),
                command.problemType(),
                command.clue(),
                command.facts(),
                reporter != null,
                command.requestKey(),
                command.origin());
        String id = registrar.ids().next();
        ReportMove.Made filed =
                Report.file(id, registrar.numbers().next(occasion.today().getYear()), filing, occasion);
        if (reporter != null) {
            reporters.keep(id, reporter);
        }
        if (reports.add(filed.report(), filed.event())) {
            return new Outcome.Filed(new Held(filed.report(), 1));
        }
        reporters.forget(id);
        return new Outcome.Filed(reports.filedBy(command.requestKey()).orElseThrow());
    }

    /** Where ids and numbers come from. */
    public record Registrar(IdSource ids, ReportNumbers numbers) {}

    /**
     * What is reported.
     *
     * @param origin the complaint beside or out of which it came
     * @param reporter who reports; null for an anonymous report, of which nothing about the sender is kept
     */
    public record Command(
            String channel,
            IdentifyRespondent.Accused suspect,
            String category,
            String problemType,
            String clue,
            String facts,
            @Nullable Reporter reporter,
            String requestKey,
            ReportOrigin origin) {
        /** A report by itself. */
        public Command(
                String channel,
                IdentifyRespondent.Accused suspect,
                String category,
                String problemType,
                String clue,
                String facts,
                @Nullable Reporter reporter,
                String requestKey) {
            this(channel, suspect, category, problemType, clue, facts, reporter, requestKey, ReportOrigin.NONE);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is filed, now or by an earlier try of the same request. */
        record Filed(Held held) implements Outcome {}

        /** Only a code was given, and the registry does not know it. */
        record MerchantUnknown() implements Outcome {}

        /** Only a code was given, and the registry cannot be asked now. */
        record RegistryUnavailable(Duration retryAfter) implements Outcome {}
    }
}
