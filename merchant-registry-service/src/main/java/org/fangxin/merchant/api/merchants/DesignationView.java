package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationState;
import org.jspecify.annotations.Nullable;

/**
 * A designation as the API shows it.
 *
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param kindName its name in the reader's language
 * @param held whether the merchant holds it on the day of the answer
 * @param since first day
 * @param until last day; absent when it has no end
 */
@Schema(name = "Designation")
record DesignationView(
        String id,
        String kind,
        String kindName,
        DesignationState state,
        boolean held,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String plaqueNumber) {
    static DesignationView of(Designation designation, LocalDate day) {
        return new DesignationView(
                designation.id(),
                designation.kind(),
                CodeNames.of(CodeLists.DESIGNATION_KINDS, designation.kind()),
                designation.state(),
                designation.isHeldOn(day),
                designation.since(),
                designation.until(),
                designation.plaqueNumber());
    }
}
