package org.fangxin.contracts.outreach;

/** An activity was called off. */
public record ActivityCancelled(String activityId, ActivitySummary activity, Wording reason) implements OutreachEvent {
    public static final String TYPE = "outreach.activity-cancelled.v1";
}
