package org.fangxin.complaint.domain;

/**
 * The bureau mediates.
 */
public record Mediating(Arrangement arrangement) implements ComplaintState.InMediation, Mergeable {
    @Override
    public String detail() {
        return "MEDIATING";
    }
}
