package org.fangxin.complaint.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** A published complaint. The problem is what the complainant chose; it finds no fault. Nobody is named but the business. */
@Schema(name = "Disclosure")
record DisclosureResponse(
        String business,
        @Nullable String uscc,
        String address,
        String product,
        String category,
        String categoryText,
        String problemType,
        String problemTypeText,
        @Schema(description = "SETTLED or TERMINATED") String result,
        String resultText,

        @Schema(description = "Area code of the publishing bureau.")
        String district,

        String districtText,
        LocalDate closedOn) {
    static DisclosureResponse of(Complaint complaint, Wording words) {
        if (!(complaint.state() instanceof Closed closed)) {
            throw new IllegalStateException("only closed complaints are public");
        }
        Respondent respondent = complaint.filing().respondent();
        Grievance grievance = complaint.filing().grievance();
        UnifiedSocialCreditCode uscc = respondent.uscc();
        String result = closed.ending().status().name();
        return new DisclosureResponse(
                respondent.name(),
                uscc == null ? null : uscc.value(),
                respondent.address(),
                grievance.purchase().product(),
                grievance.category(),
                words.of(CodeLists.CATEGORIES, grievance.category()),
                grievance.problemType(),
                words.of(CodeLists.PROBLEM_TYPES, grievance.problemType()),
                result,
                words.of("status", result),
                complaint.district(),
                words.of(CodeLists.DISTRICTS, complaint.district()),
                closed.closedOn());
    }
}
