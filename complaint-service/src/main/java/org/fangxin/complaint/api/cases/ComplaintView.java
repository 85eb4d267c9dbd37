package org.fangxin.complaint.api.cases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.complaint.api.cases.ComplaintResponse.BasisResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.ClaimResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.ComplainantResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.ConsentsResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.DeadlineResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.EvidenceResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.PurchaseResponse;
import org.fangxin.complaint.api.cases.ComplaintResponse.RespondentResponse;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.application.ReadComplaints.Seen;
import org.fangxin.complaint.application.tracking.TrackComplaint;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintEvent.Progress;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.Regulation;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** Shows complaints: masked, in the reader's language, and without what the other side must not read. */
public final class ComplaintView {
    private final LegalClocks clocks;
    private final CityTime time;
    private final Texts texts;

    public ComplaintView(LegalClocks clocks, CityTime time, Texts texts) {
        this.clocks = clocks;
        this.time = time;
        this.texts = texts;
    }

    /** A complaint as a party sees it. */
    public ComplaintResponse full(Held held, Party as, Locale language) {
        Complaint complaint = held.complaint();
        Filing filing = complaint.filing();
        Grievance grievance = filing.grievance();
        Wording words = new Wording(texts, language);
        Optional<LegalDeadline> deadline = complaint.deadline(clocks);
        LocalDate today = time.today();
        return new ComplaintResponse(
                complaint.id().value(),
                complaint.trackingNumber().toString(),
                externalNo(filing),
                held.version(),
                complaint.state().status().name(),
                words.of("status", complaint.state().status().name()),
                complaint.state().detail(),
                words.of("stage", complaint.state().detail()),
                filing.receivedAt(),
                filing.receivedOn(),
                deadline.map(LegalDeadline::dueOn).orElse(null),
                deadline.filter(due -> due.overdueOn(today)).isPresent(),
                deadline.map(due -> clocks.light(due.dueOn(), today)).orElse(null),
                deadline.map(due -> deadline(due, words)).orElse(null),
                complaint.allowedTo(as),
                filing.channel(),
                complaint.district(),
                words.of(CodeLists.DISTRICTS, complaint.district()),
                filing.complainant() == null ? null : complainant(filing.complainant()),
                respondent(filing.respondent()),
                grievance.category(),
                words.of(CodeLists.CATEGORIES, grievance.category()),
                grievance.problemType(),
                words.of(CodeLists.PROBLEM_TYPES, grievance.problemType()),
                grievance.narrative(),
                new PurchaseResponse(
                        grievance.purchase().product(),
                        MoneyBody.of(grievance.purchase().amount()),
                        grievance.purchase().boughtOn()),
                grievance.claims().stream()
                        .map(claim -> new ClaimResponse(
                                claim.type(),
                                words.of(CodeLists.CLAIM_TYPES, claim.type()),
                                MoneyBody.of(claim.amount()),
                                claim.basis()))
                        .toList(),
                grievance.proofs().stream()
                        .map(proof -> new EvidenceResponse(
                                proof.kind().name(),
                                words.of("evidence", proof.kind().name()),
                                proof.description()))
                        .toList(),
                consents(filing.consents()),
                ParticularsResponse.of(filing.particulars(), grievance.category(), as, words),
                AdvanceBody.of(complaint.dossier().advance()),
                DecisionView.of(complaint.state(), as, words),
                StageView.materials(complaint.state(), as),
                StageView.dealings(complaint.dealings()),
                StageView.mediation(complaint.state(), words),
                StageView.aftermath(complaint.state(), as, words),
                HandlingResponse.of(complaint.handling(), as),
                SideResponse.of(complaint.side(), as),
                MergedResponse.of(complaint.state()));
    }

    private static @Nullable String externalNo(Filing filing) {
        Takeover takeover = filing.provenance().takeover();
        return takeover == null ? null : takeover.externalNo();
    }

    ComplaintItem item(Held held, boolean forOfficer, Locale language) {
        Complaint complaint = held.complaint();
        Filing filing = complaint.filing();
        Wording words = new Wording(texts, language);
        Optional<LegalDeadline> deadline = complaint.deadline(clocks);
        LocalDate today = time.today();
        return new ComplaintItem(
                complaint.id().value(),
                complaint.trackingNumber().toString(),
                held.version(),
                complaint.state().status().name(),
                words.of("status", complaint.state().status().name()),
                complaint.state().detail(),
                filing.receivedAt(),
                filing.receivedOn(),
                deadline.map(LegalDeadline::dueOn).orElse(null),
                deadline.filter(due -> due.overdueOn(today)).isPresent(),
                deadline.map(due -> clocks.light(due.dueOn(), today)).orElse(null),
                filing.channel(),
                complaint.district(),
                uscc(filing.respondent()),
                filing.respondent().name(),
                filing.grievance().category(),
                words.of(CodeLists.CATEGORIES, filing.grievance().category()),
                filing.grievance().problemType(),
                words.of(CodeLists.PROBLEM_TYPES, filing.grievance().problemType()),
                filing.grievance().purchase().product(),
                forOfficer && complaint.handling().assignment() != null
                        ? complaint.handling().assignment().officer()
                        : null,
                forOfficer && !filing.particulars().needs().isEmpty()
                        ? filing.particulars().needs().stream().map(Enum::name).toList()
                        : null,
                complaint.side().others().isEmpty()
                        ? null
                        : complaint.side().others().size() + 1,
                complaint.state() instanceof Merged merged ? merged.intoNumber().toString() : null);
    }

    /** How far a complaint is, without names and content. */
    public TrackedComplaint tracked(TrackComplaint.Tracked followed, Locale language) {
        Held lead = followed.lead();
        return tracked(followed.held(), lead == null ? null : tracked(lead, null, language), language);
    }

    private TrackedComplaint tracked(Held held, @Nullable TrackedComplaint goesOnIn, Locale language) {
        Complaint complaint = held.complaint();
        Wording words = new Wording(texts, language);
        Optional<LegalDeadline> deadline = complaint.deadline(clocks);
        return new TrackedComplaint(
                complaint.trackingNumber().toString(),
                complaint.state().status().name(),
                words.of("status", complaint.state().status().name()),
                complaint.state().detail(),
                words.of("stage", complaint.state().detail()),
                complaint.filing().receivedOn(),
                deadline.map(LegalDeadline::dueOn).orElse(null),
                deadline.filter(due -> due.overdueOn(time.today())).isPresent(),
                words.of(CodeLists.DISTRICTS, complaint.district()),
                complaint.timeline().stream()
                        .filter(entry -> !Progress.internal(entry.what()))
                        .map(entry -> new TrackedComplaint.StepTaken(
                                time.on(entry.at()), entry.what(), words.of("event", entry.what())))
                        .toList(),
                goesOnIn);
    }

    TimelineResponse timeline(Seen seen, Locale language) {
        Wording words = new Wording(texts, language);
        return new TimelineResponse(seen.held().complaint().timeline().stream()
                .filter(entry -> visible(entry, seen.as()))
                .map(entry -> entry(entry, seen.as(), words))
                .toList());
    }

    /** The bureau's own arrangements are not the parties' business, and no business learns that it was reported. */
    private static boolean visible(TimelineEntry entry, Party reader) {
        return reader == Party.OFFICER
                || !Progress.internal(entry.what())
                || (reader != Party.RESPONDENT
                        && reader != Party.CO_COMPLAINANT
                        && reader != Party.STATION
                        && entry.what().equals(Progress.SPLIT.name()));
    }

    private TimelineResponse.EntryResponse entry(TimelineEntry entry, Party as, Wording words) {
        LegalBasis basis = entry.basis();
        return new TimelineResponse.EntryResponse(
                entry.at(),
                entry.what(),
                words.of("event", entry.what()),
                entry.by().name(),
                as == Party.OFFICER && entry.by() == Party.OFFICER ? entry.userId() : null,
                basis == null ? null : basis(basis, words),
                as == Party.RESPONDENT ? null : entry.note(),
                entry.dueOn());
    }

    private DeadlineResponse deadline(LegalDeadline deadline, Wording words) {
        String kind = deadline.limit().kind().name();
        return new DeadlineResponse(
                kind,
                words.of("limit", kind),
                deadline.countedFrom(),
                deadline.dueOn(),
                deadline.rolled(),
                deadline.provisional(),
                basis(deadline.limit().basis(), words));
    }

    private BasisResponse basis(LegalBasis basis, Wording words) {
        Optional<Regulation> regulation = clocks.rules().regulation(basis.regulation());
        String title =
                regulation.map(known -> words.choose(known.zh(), known.en())).orElse(basis.regulation());
        return new BasisResponse(basis.regulation(), title, basis.version(), basis.article());
    }

    private static ComplainantResponse complainant(Complainant complainant) {
        return new ComplainantResponse(
                complainant.name().masked(),
                complainant.phone().masked(),
                complainant.address().masked());
    }

    private static RespondentResponse respondent(Respondent respondent) {
        return new RespondentResponse(
                uscc(respondent),
                respondent.name(),
                respondent.address(),
                respondent.district(),
                respondent.registered());
    }

    private static ConsentsResponse consents(Consents consents) {
        return new ConsentsResponse(consents.publicity(), consents.delegatedMediation());
    }

    private static @Nullable String uscc(Respondent respondent) {
        UnifiedSocialCreditCode uscc = respondent.uscc();
        return uscc == null ? null : uscc.value();
    }
}
