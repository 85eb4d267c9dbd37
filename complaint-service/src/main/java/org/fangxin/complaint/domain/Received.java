package org.fangxin.complaint.domain;

/** Registered (登记); waits for the bureau's decision. */
public record Received() implements ComplaintState.AtIntake {
    @Override
    public String detail() {
        return "RECEIVED";
    }
}
