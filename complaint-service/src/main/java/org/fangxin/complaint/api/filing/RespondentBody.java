package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Whom it is against, as a client sends it. */
@Schema(
        name = "Accused",
        description =
                "The business. Its code alone is enough when it is registered; otherwise name, address and district.")
public record RespondentBody(
        @Schema(description = "Unified social credit code (GB 32100).", example = "91330106MA2ABCDEX7") @Nullable
        String uscc,

        @Schema(maxLength = 100) @Nullable String name,
        @Schema(maxLength = 200) @Nullable String address,

        @Schema(description = "Code list `districts`, a district of the city.", example = "330106") @Nullable
        String district) {
    /** Checks what is said about the business; its pointers start with {@code /respondent}. */
    public void check(Form form) {
        form.optionalUscc("/respondent/uscc", uscc);
        form.optionalText("/respondent/name", name, TextRule.NAME);
        form.optionalText("/respondent/address", address, TextRule.ADDRESS);
        form.optionalCode("/respondent/district", district, CodeLists.DISTRICTS);
        if (district != null
                && CodeLists.DISTRICTS
                        .find(district)
                        .filter(code -> code.parent() == null)
                        .isPresent()) {
            form.impossible("/respondent/district", "district-not-leaf");
        }
        if (uscc == null) {
            form.given("/respondent/name", name);
            form.given("/respondent/address", address);
            form.given("/respondent/district", district);
        }
    }

    /** What is said, after the check. */
    public Accused read() {
        return new Accused(
                Optional.ofNullable(uscc)
                        .flatMap(UnifiedSocialCreditCode::parse)
                        .orElse(null),
                name,
                address,
                district);
    }
}
