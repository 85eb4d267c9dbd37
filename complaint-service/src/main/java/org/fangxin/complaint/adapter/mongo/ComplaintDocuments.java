package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.PauseDocument;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Reminders;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.Pause;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.platform.personal.PersonalDataCipher;

/** Turns complaints into documents and back. */
final class ComplaintDocuments {
    private final FilingDocuments filings;
    private final DossierDocuments dossiers;
    private final SideDocuments sides;
    private final PersonKeys persons;
    private final LegalClocks clocks;
    private final Counting counting;

    ComplaintDocuments(PersonalDataCipher cipher, Counting counting) {
        this.filings = new FilingDocuments(cipher);
        this.dossiers = new DossierDocuments(cipher);
        this.sides = new SideDocuments(filings, cipher);
        this.persons = new PersonKeys(cipher);
        this.clocks = counting.clocks();
        this.counting = counting;
    }

    ComplaintDocument write(Complaint complaint) {
        Filing filing = complaint.filing();
        Optional<LegalDeadline> deadline = complaint.deadline(clocks);
        String id = complaint.id().value();
        List<String> accounts = complaint.side().accounts();
        return new ComplaintDocument(
                complaint.trackingNumber().toString(),
                filing.requestKey(),
                filing.owner(),
                filing.receivedAt(),
                filing.receivedOn(),
                filing.channel(),
                filings.complainant(filing.complainant()),
                FilingDocuments.respondent(filing.respondent()),
                FilingDocuments.grievance(filing.grievance()),
                filings.particulars(filing.particulars()),
                filing.consents().publicity(),
                filing.consents().delegatedMediation(),
                filing.odr() ? Boolean.TRUE : null,
                complaint.district(),
                complaint.decisionFrom(),
                StateDocuments.write(complaint.state()),
                complaint.pauses().stream()
                        .map(pause -> new PauseDocument(pause.reason().name(), pause.from(), pause.until()))
                        .toList(),
                DealingsDocuments.write(complaint.dealings()),
                complaint.reminders().approaching(),
                complaint.reminders().missed(),
                complaint.alarmOn(clocks).orElse(null),
                dossiers.write(complaint.dossier()),
                complaint.timeline().stream().map(TimelineDocuments::write).toList(),
                ListKeys.of(complaint),
                ListOrder.due(deadline.map(LegalDeadline::dueOn).orElse(null), id),
                ListOrder.received(filing.receivedAt(), id),
                DisclosureKeys.of(complaint),
                DisclosureKeys.order(complaint),
                deadline.map(LegalDeadline::provisional).orElse(false),
                CaseSource.document(counting.of(complaint)),
                TakeoverDocument.of(filing.provenance().takeover()),
                HandlingDocument.of(complaint.handling()),
                sides.write(complaint.side()),
                accounts.isEmpty() ? null : accounts,
                SearchTokens.of(complaint),
                persons.of(complaint),
                DisclosureKeys.wasPublic(complaint) ? Boolean.TRUE : null);
    }

    Complaint read(String id, ComplaintDocument document) {
        return new Complaint(
                new ComplaintId(id),
                TrackingNumber.parse(document.trackingNumber()).orElseThrow(),
                filings.read(document),
                document.district(),
                Optional.ofNullable(document.decisionFrom()).orElse(document.receivedOn()),
                StateDocuments.read(document.state()),
                document.pauses().stream()
                        .map(pause -> new Pause(Pause.Reason.valueOf(pause.reason()), pause.from(), pause.until()))
                        .toList(),
                DealingsDocuments.read(document.dealings()),
                new Reminders(document.toldApproaching(), document.toldMissed()),
                dossiers.read(document.dossier()),
                HandlingDocument.read(document.handling()),
                sides.read(document.side()),
                document.timeline().stream().map(TimelineDocuments::read).toList());
    }
}
