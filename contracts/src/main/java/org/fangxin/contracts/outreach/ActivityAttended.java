package org.fangxin.contracts.outreach;

/**
 * It was counted who came to an activity; counted again, the newest figures hold.
 *
 * @param attended persons on site, or in the audience of a live stream at its height
 * @param viewsLive how often it was watched live
 * @param viewsReplay how often it was watched afterwards, so far
 */
public record ActivityAttended(
        String activityId, ActivitySummary activity, int attended, int viewsLive, int viewsReplay)
        implements OutreachEvent {
    public static final String TYPE = "outreach.activity-attended.v1";
}
