package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ClaimDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ComplainantDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.GrievanceDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ProofDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.RespondentDocument;
import org.fangxin.complaint.domain.filing.Claim;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Money;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.Proof;
import org.fangxin.complaint.domain.filing.Provenance;
import org.fangxin.complaint.domain.filing.Purchase;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** What was handed in, as it lies in the store: personal data encrypted. */
final class FilingDocuments {
    private final PersonalDataCipher cipher;
    private final ParticularsDocuments particulars;

    FilingDocuments(PersonalDataCipher cipher) {
        this.cipher = cipher;
        this.particulars = new ParticularsDocuments(cipher);
    }

    @Nullable
    ComplainantDocument complainant(@Nullable Complainant complainant) {
        return complainant == null
                ? null
                : new ComplainantDocument(
                        cipher.encrypt(complainant.name()),
                        cipher.encrypt(complainant.phone()),
                        cipher.encrypt(complainant.address()));
    }

    @Nullable
    ParticularsDocument particulars(Particulars told) {
        return particulars.write(told);
    }

    static RespondentDocument respondent(Respondent respondent) {
        UnifiedSocialCreditCode uscc = respondent.uscc();
        return new RespondentDocument(
                uscc == null ? null : uscc.value(),
                respondent.name(),
                respondent.address(),
                respondent.district(),
                respondent.registered(),
                respondent.industry());
    }

    static GrievanceDocument grievance(Grievance grievance) {
        return new GrievanceDocument(
                grievance.category(),
                grievance.problemType(),
                grievance.narrative(),
                grievance.purchase().product(),
                amount(grievance.purchase().amount()),
                grievance.purchase().boughtOn(),
                grievance.claims().stream()
                        .map(claim -> new ClaimDocument(claim.type(), amount(claim.amount()), claim.basis()))
                        .toList(),
                grievance.proofs().stream()
                        .map(proof -> new ProofDocument(proof.kind().name(), proof.description()))
                        .toList());
    }

    Filing read(ComplaintDocument document) {
        return new Filing(
                document.owner(),
                document.receivedAt(),
                document.receivedOn(),
                document.channel(),
                read(document.complainant()),
                respondent(document.respondent()),
                grievance(document.grievance()),
                new Consents(document.publicityConsent(), document.delegationConsent()),
                Boolean.TRUE.equals(document.odr()),
                document.requestKey(),
                new Provenance(TakeoverDocument.read(document.takeover())),
                particulars.read(document.particulars()));
    }

    @Nullable
    Complainant read(@Nullable ComplainantDocument document) {
        return document == null
                ? null
                : new Complainant(
                        cipher.decrypt(document.name()),
                        cipher.decrypt(document.phone()),
                        cipher.decrypt(document.address()));
    }

    static Respondent respondent(RespondentDocument document) {
        String uscc = document.uscc();
        return new Respondent(
                uscc == null ? null : new UnifiedSocialCreditCode(uscc),
                document.name(),
                document.address(),
                document.district(),
                document.registered(),
                document.industry());
    }

    private static Grievance grievance(GrievanceDocument document) {
        return new Grievance(
                document.category(),
                document.problemType(),
                document.narrative(),
                new Purchase(document.product(), money(document.amount()), document.boughtOn()),
                document.claims().stream()
                        .map(claim -> new Claim(claim.type(), money(claim.amount()), claim.basis()))
                        .toList(),
                document.proofs().stream()
                        .map(proof -> new Proof(Proof.Kind.valueOf(proof.kind()), proof.description()))
                        .toList());
    }

    static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.toString();
    }

    static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount);
    }
}
