package org.fangxin.contracts.outreach;

/** What an activity offers changed. */
public record ActivityChanged(String activityId, ActivitySummary activity) implements OutreachEvent {
    public static final String TYPE = "outreach.activity-changed.v1";
}
