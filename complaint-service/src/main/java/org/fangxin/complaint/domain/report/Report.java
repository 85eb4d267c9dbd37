package org.fangxin.complaint.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Reminders;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.MergeRule;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.report.ReportEvent.Progress;
import org.fangxin.complaint.domain.report.ReportState.CaseFiled;
import org.fangxin.complaint.domain.report.ReportState.Decided;
import org.fangxin.complaint.domain.report.ReportState.Duplicate;
import org.fangxin.complaint.domain.report.ReportState.Merged;
import org.fangxin.complaint.domain.report.ReportState.NotFiled;
import org.fangxin.complaint.domain.report.ReportState.OutOfPower;
import org.fangxin.complaint.domain.report.ReportState.Received;
import org.fangxin.complaint.domain.report.ReportState.Verifying;
import org.jspecify.annotations.Nullable;

/**
 * A report (举报) of a suspected breach. Immutable. It holds nothing about who reported, not even in its history.
 *
 * @param id UUIDv7
 * @param district area code of the bureau where the act occurred
 * @param reminders of which due days the platform has told
 * @param notices documents given to the reporter
 * @param mergers later reports that go on in it
 */
public record Report(
        String id,
        ReportNumber number,
        ReportFiling filing,
        String district,
        ReportState state,
        Reminders reminders,
        List<Notice> notices,
        Mergers mergers,
        List<TimelineEntry> timeline) {
    public Report {
        notices = List.copyOf(notices);
        timeline = List.copyOf(timeline);
    }

    /** Registers a report; the limit for its verification runs from its receipt. */
    public static ReportMove.Made file(String id, ReportNumber number, ReportFiling filing, Occasion occasion) {
        Report blank = new Report(
                id,
                number,
                filing,
                filing.suspect().district(),
                new Received(),
                Reminders.NONE,
                List.of(),
                Mergers.NONE,
                List.of());
        LocalDate due = blank.deadline(occasion.clocks())
                .map(LegalDeadline::dueOn)
                .orElseThrow(() -> new IllegalStateException("no limit for the verification of reports"));
        return blank.moved(new Received(), occasion, null, new ReportEvent.Filed(due));
    }

    /** Takes an officer's step, or answers why not. */
    public ReportMove take(ReportStep step, Occasion occasion) {
        String officer = occasion.userId();
        LocalDate today = occasion.today();
        return switch (step) {
            case ReportStep.Verification verification
            when state instanceof Received ->
                progress(new Verifying(today, officer, null), occasion, null, Progress.VERIFICATION_STARTED);
            case ReportStep.Extension extension
            when state instanceof Verifying verifying && verifying.approvedBy() == null ->
                progress(
                        new Verifying(verifying.startedOn(), verifying.officer(), extension.approvedBy()),
                        occasion,
                        extension.reason(),
                        Progress.VERIFICATION_EXTENDED);
            case ReportStep.Extension extension
            when state instanceof CaseFiled filed && filed.approvedBy() == null ->
                progress(
                        new CaseFiled(filed.filedOn(), filed.officer(), extension.approvedBy(), null),
                        occasion,
                        extension.reason(),
                        Progress.DECISION_EXTENDED);
            case ReportStep.FurtherExtension further
            when state instanceof CaseFiled filed && filed.approvedBy() != null && filed.collectively() == null ->
                progress(
                        new CaseFiled(filed.filedOn(), filed.officer(), filed.approvedBy(), further.decided()),
                        occasion,
                        further.reason(),
                        Progress.DECISION_FURTHER_EXTENDED);
            case ReportStep.Duplicate duplicate
            when isUndecided() ->
                progress(
                        new Duplicate(today, officer, duplicate.of(), duplicate.reason()),
                        occasion,
                        duplicate.reason(),
                        Progress.DUPLICATE_NOT_HANDLED);
            case ReportStep.Merge merge
            when isUndecided() ->
                progress(new Merged(today, officer, merge.into()), occasion, merge.reason(), Progress.MERGED);
            case ReportStep.TakeOn later
            when isUndecided() ->
                takenOn(later, occasion).progress(restarted(), occasion, later.reason(), Progress.MERGED_IN);
            case ReportStep.CaseFiling filed
            when state instanceof Verifying ->
                progress(new CaseFiled(today, officer), occasion, null, Progress.CASE_FILED);
            case ReportStep.NonFiling not
            when state instanceof Verifying ->
                progress(
                        new NotFiled(today, officer, not.ground(), not.reason()),
                        occasion,
                        not.reason(),
                        Progress.CASE_NOT_FILED);
            case ReportStep.Redirection away
            when isUndecided() ->
                progress(new OutOfPower(today, away.whereTo()), occasion, away.whereTo(), Progress.REDIRECTED);
            case ReportStep.Decision made
            when state instanceof CaseFiled ->
                progress(
                        new Decided(today, officer, made.decision(), made.penalty(), null),
                        occasion,
                        made.decision(),
                        Progress.DECIDED);
            case ReportStep.Reward reward
            when state instanceof Decided decided && decided.reward() == null && filing.named() ->
                progress(
                        new Decided(
                                decided.on(),
                                decided.officer(),
                                decided.decision(),
                                decided.penalty(),
                                reward.level().of(decided.penalty())),
                        occasion,
                        null,
                        Progress.REWARDED);
            default -> new ReportMove.NotNow(step.action(), state.code(), allowed());
        };
    }

    /** Names of the steps that the stage allows. */
    public List<String> allowed() {
        return switch (state) {
            case Received received -> List.of("verification", "redirection", "merge", "duplicate");
            case Verifying verifying ->
                verifying.approvedBy() == null
                        ? List.of("extension", "case-filing", "non-filing", "redirection", "merge", "duplicate")
                        : List.of("case-filing", "non-filing", "redirection", "merge", "duplicate");
            case CaseFiled filed -> {
                if (filed.approvedBy() == null) {
                    yield List.of("extension", "decision");
                }
                yield filed.collectively() == null ? List.of("further-extension", "decision") : List.of("decision");
            }
            case Decided decided -> decided.reward() == null && filing.named() ? List.of("reward") : List.of();
            case NotFiled not -> List.of();
            case OutOfPower out -> List.of();
            case Duplicate duplicate -> List.of();
            case Merged merged -> List.of();
        };
    }

    /** The officer who handles it, the only one who may learn who reported; empty before verification. */
    public Optional<String> handlingOfficer() {
        return switch (state) {
            case Verifying verifying -> Optional.of(verifying.officer());
            case CaseFiled filed -> Optional.of(filed.officer());
            case NotFiled not -> Optional.of(not.officer());
            case Decided decided -> Optional.of(decided.officer());
            case Received received -> Optional.empty();
            case OutOfPower out -> Optional.empty();
            case Duplicate duplicate -> Optional.of(duplicate.officer());
            case Merged merged -> Optional.of(merged.officer());
        };
    }

    /** The deadline of the limit that runs now; empty when none does. */
    public Optional<LegalDeadline> deadline(LegalClocks clocks) {
        return state.runs(countedFrom())
                .flatMap(
                        limit -> clocks.extended(limit.kind(), filing.receivedOn(), limit.countedFrom(), limit.more()));
    }

    /** The day from which the limit for its verification counts: that of its receipt, or of the latest that goes on in it. */
    public LocalDate countedFrom() {
        LocalDate later = mergers.countedFrom();
        return later == null ? filing.receivedOn() : later;
    }

    /** Whether nothing is decided on it. */
    public boolean isUndecided() {
        return state instanceof Received || state instanceof Verifying;
    }

    private Report takenOn(ReportStep.TakeOn later, Occasion occasion) {
        LocalDate from = occasion.clocks()
                .rules()
                .merge(MergeRule.Circumstance.NEW_FACTS, filing.receivedOn())
                .clock()
                .of(countedFrom(), later.receivedOn());
        return new Report(
                id, number, filing, district, state, reminders, notices, mergers.and(later.reportId(), from), timeline);
    }

    /** The stage with a limit that starts anew: more time has to be approved anew, too. */
    private ReportState restarted() {
        return state instanceof Verifying verifying
                ? new Verifying(verifying.startedOn(), verifying.officer(), null)
                : state;
    }

    /** This report with its whole past, as it was taken over from another system. */
    public ReportMove.Made takenOver(Occasion occasion, ReportStory story) {
        return moved(state, occasion, null, new ReportEvent.Imported(occasion.today(), story));
    }

    /** The day on which the platform has to look at it next; empty when there is nothing to watch. */
    public Optional<LocalDate> alarmOn(LegalClocks clocks) {
        return deadline(clocks).map(LegalDeadline::dueOn).flatMap(dueOn -> {
            if (!reminders.toldApproaching(dueOn)) {
                return Optional.of(clocks.yellowFrom(dueOn));
            }
            return reminders.toldMissed(dueOn) ? Optional.empty() : Optional.of(dueOn.plusDays(1));
        });
    }

    /** Tells that the due day comes near or was missed; empty when there is nothing to tell today. */
    public Optional<ReportMove.Made> remind(Occasion occasion) {
        if (alarmOn(occasion.clocks())
                .filter(alarm -> !alarm.isAfter(occasion.today()))
                .isEmpty()) {
            return Optional.empty();
        }
        return deadline(occasion.clocks()).map(deadline -> {
            boolean missed = deadline.overdueOn(occasion.today());
            LocalDate dueOn = deadline.dueOn();
            return told(new Reminders(dueOn, missed ? dueOn : null))
                    .progress(state, occasion, null, missed ? Progress.DEADLINE_MISSED : Progress.DEADLINE_APPROACHING);
        });
    }

    /** This report after a later telling of its past in another system. */
    public Report continuedBy(Takeover line) {
        return new Report(id, number, filing.continuedBy(line), district, state, reminders, notices, mergers, timeline);
    }

    /** This report with a document given to the reporter. */
    public Report with(Notice given) {
        List<Notice> more = new ArrayList<>(notices);
        more.add(given);
        return new Report(id, number, filing, district, state, reminders, more, mergers, timeline);
    }

    private Report told(Reminders next) {
        return new Report(id, number, filing, district, state, next, notices, mergers, timeline);
    }

    private ReportMove.Made progress(ReportState next, Occasion occasion, @Nullable String note, Progress step) {
        return moved(next, occasion, note, new ReportEvent.Progressed(occasion.today(), step));
    }

    private ReportMove.Made moved(ReportState next, Occasion occasion, @Nullable String note, ReportEvent event) {
        Report moved = new Report(id, number, filing, district, next, reminders, notices, mergers, timeline);
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(new TimelineEntry(
                occasion.at(),
                event.code(),
                occasion.as(),
                occasion.as() == Party.REPORTER ? "reporter" : occasion.userId(),
                occasion.clocks()
                        .rules()
                        .basis(event.code(), filing.receivedOn())
                        .orElse(null),
                note,
                moved.deadline(occasion.clocks()).map(LegalDeadline::dueOn).orElse(null)));
        return new ReportMove.Made(
                new Report(id, number, filing, district, next, reminders, notices, mergers, longer), event);
    }
}
