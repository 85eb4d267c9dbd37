package org.fangxin.complaint.domain;

/**
 * Suspended while a request to replace the mediator is decided (SAMR Order 121 article 21). The law does not say that the
 * limit rests, so it runs on.
 */
public record Suspended(Arrangement arrangement, String reason) implements ComplaintState.InMediation, Leading {
    @Override
    public String detail() {
        return "SUSPENDED";
    }
}
