package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A document that the bureau gave out. Its number and what it says are fixed when the step is taken and never change,
 * whatever becomes of the case.
 *
 * @param id UUIDv7
 * @param number document number (文号), for example {@code 西湖市监受〔2026〕第1号}
 * @param district area code of the bureau that gave it out
 * @param basis article on which it rests; null when none is named
 * @param facts what it says, by name: days as ISO dates, codes as codes, texts as they were written
 */
public record Notice(
        String id,
        NoticeKind kind,
        String number,
        LocalDate on,
        String district,
        @Nullable LegalBasis basis,
        Map<String, String> facts) {
    public Notice {
        facts = Map.copyOf(facts);
    }

    /** The same without a fact that a reader must not read. */
    public Notice without(String fact) {
        Map<String, String> fewer = new HashMap<>(facts);
        fewer.remove(fact);
        return new Notice(id, kind, number, on, district, basis, fewer);
    }
}
