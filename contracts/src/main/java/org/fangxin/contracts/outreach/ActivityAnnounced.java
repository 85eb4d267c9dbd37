package org.fangxin.contracts.outreach;

/** An activity was announced, or entered after it took place. */
public record ActivityAnnounced(String activityId, ActivitySummary activity) implements OutreachEvent {
    public static final String TYPE = "outreach.activity-announced.v1";
}
