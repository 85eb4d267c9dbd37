package org.fangxin.merchant.domain.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of designation asks beyond what all ask.
 *
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param publicity its own period; null for the city's
 * @param documents kinds of documents that an application needs
 * @param criteria its own part of the checklist
 */
public record KindRules(
        String kind, @Nullable PublicityPeriod publicity, List<String> documents, List<Criterion> criteria) {
    public KindRules {
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
    }
}
