package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationState;
import org.jspecify.annotations.Nullable;

record DesignationDocument(
        String id,
        String kind,
        DesignationState state,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String plaqueNumber) {
    static DesignationDocument of(Designation designation) {
        return new DesignationDocument(
                designation.id(),
                designation.kind(),
                designation.state(),
                designation.since(),
                designation.until(),
                designation.plaqueNumber());
    }

    Designation designation() {
        return new Designation(id, kind, state, since, until, plaqueNumber);
    }
}
