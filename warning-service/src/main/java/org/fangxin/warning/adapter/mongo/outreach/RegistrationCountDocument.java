package org.fangxin.warning.adapter.mongo.outreach;

/** How many had registered for an activity when it was told last. */
public record RegistrationCountDocument(String activityId, int seated, int waiting) {
    static final String COLLECTION = "outreach_registration_counts";
}
