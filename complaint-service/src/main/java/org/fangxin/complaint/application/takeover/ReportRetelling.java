package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.complaint.domain.report.ReportMove;
import org.fangxin.complaint.domain.report.ReportNumber;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.complaint.domain.report.ReportStory;

/** Tells the past of a report by taking its steps on their days; the first that is not possible is the flaw of the whole. */
public final class ReportRetelling {
    private final PastReport past;
    private final Occasion now;
    private final Past days;
    private final List<PastStep<ReportStep>> course = new ArrayList<>();
    private Report report;
    private LocalDate verificationDueOn;

    private ReportRetelling(PastReport past, Report filed, Occasion now, ZoneId zone) {
        this.past = past;
        this.now = now;
        this.days = new Past(now, zone, past.officer(), past.filing().receivedAt());
        this.report = filed;
        this.verificationDueOn = dueOn();
    }

    /**
     * Tells it.
     *
     * @param now the present, and who takes the report over
     */
    public static Retold<ReportMove.Made, ReportStep> retell(
            PastReport past, String id, ReportNumber number, Occasion now, ZoneId zone) {
        ReportFiling filing = past.filing();
        LocalDate first = now.clocks().rules().earliest(LimitKind.REPORT_VERIFICATION);
        if (filing.receivedOn().isBefore(first)) {
            return new Retold.Flawed<>(new Flaw.BeforeTheLaw("/receivedAt", first));
        }
        if (filing.receivedAt().isAfter(now.at())) {
            return new Retold.Flawed<>(new Flaw.InFuture("/receivedAt", now.today()));
        }
        Occasion receipt =
                new Occasion(Party.REPORTER, "reporter", filing.receivedAt(), filing.receivedOn(), now.clocks());
        Report filed = Report.file(id, number, filing, receipt).report();
        return new ReportRetelling(past, filed, now, zone).told();
    }

    private Retold<ReportMove.Made, ReportStep> told() {
        verification();
        result();
        PastReport.Decision decision = past.decision();
        if (decision != null) {
            take(new ReportStep.Decision(decision.decision(), decision.penalty()), decision.on(), "/decision");
        }
        if (days.flaw().isPresent()) {
            return new Retold.Flawed<>(days.flaw().get());
        }
        PastReport.Result result = past.result();
        boolean redirected = result instanceof PastReport.Result.OutOfPower;
        return new Retold.Sound<>(
                report.takenOver(
                        now,
                        new ReportStory(
                                verificationDueOn,
                                result == null || redirected ? null : result.on(),
                                result == null || redirected ? null : result instanceof PastReport.Result.CaseFiled,
                                decision == null ? null : decision.on())),
                course);
    }

    private void verification() {
        PastReport.Verification verification = past.verification();
        if (verification == null) {
            return;
        }
        take(new ReportStep.Verification(), verification.startedOn(), "/verification/startedOn");
        PastReport.Extension extension = verification.extension();
        if (extension != null) {
            take(
                    new ReportStep.Extension(extension.approvedBy(), extension.reason()),
                    extension.on(),
                    "/verification/extension");
            verificationDueOn = days.sound() ? dueOn() : verificationDueOn;
        }
    }

    private void result() {
        switch (past.result()) {
            case null -> {}
            case PastReport.Result.CaseFiled filed -> take(new ReportStep.CaseFiling(), filed.on(), "/result");
            case PastReport.Result.NotFiled not ->
                take(new ReportStep.NonFiling(not.ground(), not.reason()), not.on(), "/result");
            case PastReport.Result.OutOfPower out ->
                take(new ReportStep.Redirection(out.whereTo()), out.on(), "/result");
        }
    }

    private void take(ReportStep step, LocalDate on, String pointer) {
        if (!days.sound()) {
            return;
        }
        days.on(on, Party.OFFICER, pointer).ifPresent(occasion -> {
            switch (report.take(step, occasion)) {
                case ReportMove.Made made -> {
                    report = made.report();
                    course.add(new PastStep<>(step, occasion));
                }
                case ReportMove.NotNow not ->
                    days.wrong(new Flaw.NotPossible(pointer, not.action(), not.stage(), not.allowed()));
            }
        });
    }

    private LocalDate dueOn() {
        return report.deadline(now.clocks())
                .map(LegalDeadline::dueOn)
                .orElseThrow(() -> new IllegalStateException("no limit for the verification of reports"));
    }
}
