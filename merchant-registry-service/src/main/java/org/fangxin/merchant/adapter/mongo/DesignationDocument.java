package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.DesignationState;
import org.jspecify.annotations.Nullable;

record DesignationDocument(
        String id,
        String kind,
        DesignationState state,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String plaqueNumber,
        @Nullable List<DesignationNote> notes) {
    static DesignationDocument of(Designation designation) {
        return new DesignationDocument(
                designation.id(),
                designation.kind(),
                designation.state(),
                designation.since(),
                designation.until(),
                designation.plaqueNumber(),
                designation.notes().isEmpty() ? null : designation.notes());
    }

    Designation designation() {
        return new Designation(id, kind, state, since, until, plaqueNumber, notes == null ? List.of() : notes);
    }
}
