package org.fangxin.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the bureau mediates.
 *
 * @param acceptedOn day of acceptance
 * @param mediator user id of the mediator
 * @param meetingAt when the sides meet; told to both beforehand when they meet in person
 * @param place where they meet
 */
public record Arrangement(
        LocalDate acceptedOn,
        String mediator,
        Mode mode,
        @Nullable Instant meetingAt,
        @Nullable String place) {
    /** Ways to mediate (SAMR Order 121 article 20). */
    public enum Mode {
        ON_SITE,
        INTERNET,
        PHONE,
        AUDIO,
        VIDEO
    }
}
