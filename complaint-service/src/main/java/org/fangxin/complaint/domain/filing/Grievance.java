package org.fangxin.complaint.domain.filing;

import java.util.List;
import org.fangxin.contracts.codes.CodeLists;

/**
 * What the complaint is about: concrete request and factual basis.
 *
 * @param category code list {@code categories}, a leaf
 * @param problemType code list {@code problem-types}
 * @param claims one to ten
 * @param proofs none to twenty
 */
public record Grievance(
        String category,
        String problemType,
        String narrative,
        Purchase purchase,
        List<Claim> claims,
        List<Proof> proofs) {
    public static final int MOST_CLAIMS = 10;
    public static final int MOST_PROOFS = 20;

    public Grievance {
        if (!CodeLists.CATEGORIES.contains(category) || !CodeLists.PROBLEM_TYPES.contains(problemType)) {
            throw new IllegalArgumentException("category " + category + " or problem type " + problemType);
        }
        TextRule.NARRATIVE.checked(narrative);
        claims = List.copyOf(claims);
        proofs = List.copyOf(proofs);
        if (claims.isEmpty() || claims.size() > MOST_CLAIMS || proofs.size() > MOST_PROOFS) {
            throw new IllegalArgumentException(claims.size() + " claims and " + proofs.size() + " proofs");
        }
    }
}
