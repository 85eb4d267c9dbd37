package org.fangxin.complaint.domain;

/**
 * A consumer association or mediation body mediates in the bureau's name (SAMR Order 121 article 19).
 */
public record Delegated(Arrangement arrangement, String body, String scope)
        implements ComplaintState.InMediation, Leading {
    @Override
    public String detail() {
        return "DELEGATED";
    }
}
