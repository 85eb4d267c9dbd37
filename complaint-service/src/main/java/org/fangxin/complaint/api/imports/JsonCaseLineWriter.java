package org.fangxin.complaint.api.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.fangxin.complaint.api.filing.ClaimBody;
import org.fangxin.complaint.api.filing.ComplainantBody;
import org.fangxin.complaint.api.filing.ConsentsBody;
import org.fangxin.complaint.api.filing.EvidenceBody;
import org.fangxin.complaint.api.filing.PurchaseBody;
import org.fangxin.complaint.api.filing.RespondentBody;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.application.exports.CaseLineWriter;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.report.Report;
import org.fangxin.complaint.domain.report.ReportFiling;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes cases as the lines that an import takes. A case that was filed here has its own id as number; an import that meets
 * it here leaves it as it is.
 */
public final class JsonCaseLineWriter implements CaseLineWriter {
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final CityTime time;

    public JsonCaseLineWriter(CityTime time) {
        this.time = time;
    }

    @Override
    public String complaint(Complaint complaint) {
        Filing filing = complaint.filing();
        Grievance grievance = filing.grievance();
        ToldPast told = new ToldPast(complaint.timeline(), time.zone());
        return json.writeValueAsString(new ComplaintLine(
                LineKind.COMPLAINT,
                number(filing.provenance().takeover(), complaint.id().value()),
                moment(filing.receivedAt()),
                filing.channel(),
                complainant(filing.complainant()),
                respondent(filing.respondent()),
                grievance.category(),
                grievance.problemType(),
                grievance.narrative(),
                new PurchaseBody(
                        grievance.purchase().product(),
                        MoneyBody.of(grievance.purchase().amount()),
                        grievance.purchase().boughtOn()),
                grievance.claims().stream()
                        .<@Nullable ClaimBody>map(
                                claim -> new ClaimBody(claim.type(), MoneyBody.of(claim.amount()), claim.basis()))
                        .toList(),
                grievance.proofs().stream()
                        .<@Nullable EvidenceBody>map(proof -> new EvidenceBody(proof.kind(), proof.description()))
                        .toList(),
                new ConsentsBody(
                        filing.consents().publicity(), filing.consents().delegatedMediation()),
                told.negotiation(),
                told.decision(complaint.state()),
                told.mediation(complaint.state()),
                told.ending(complaint.state()),
                told.closedOn(complaint.state()),
                told.rating(complaint.state())));
    }

    @Override
    public String report(Report report) {
        ReportFiling filing = report.filing();
        ToldReport told = new ToldReport(report.timeline(), time.zone());
        return json.writeValueAsString(new ReportLine(
                LineKind.REPORT,
                number(filing.origin().takeover(), report.id()),
                moment(filing.receivedAt()),
                filing.channel(),
                null,
                respondent(filing.suspect()),
                filing.category(),
                filing.problemType(),
                filing.clue(),
                filing.facts(),
                told.verification(report.state()),
                told.result(report.state()),
                told.decision(report.state())));
    }

    private static String number(@Nullable Takeover takeover, String id) {
        return takeover == null ? id : takeover.externalNo();
    }

    private OffsetDateTime moment(Instant at) {
        return at.atZone(time.zone()).toOffsetDateTime();
    }

    private static @Nullable ComplainantBody complainant(@Nullable Complainant complainant) {
        return complainant == null
                ? null
                : new ComplainantBody(
                        complainant.name().value(),
                        complainant.phone().value(),
                        complainant.address().value());
    }

    private static RespondentBody respondent(Respondent respondent) {
        return new RespondentBody(
                respondent.uscc() == null ? null : respondent.uscc().value(),
                respondent.name(),
                respondent.address(),
                respondent.district());
    }
}
