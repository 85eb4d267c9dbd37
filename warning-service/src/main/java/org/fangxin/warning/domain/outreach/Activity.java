package org.fangxin.warning.domain.outreach;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.jspecify.annotations.Nullable;

/**
 * An outreach activity.
 *
 * @param cancelled why it does not take place; null when it does
 * @param turnout who came; null until it was recorded
 * @param createdBy user id of the editor
 * @param requestKey names the request that created it
 */
public record Activity(
        String id,
        Programme programme,
        @Nullable Cancellation cancelled,
        @Nullable Turnout turnout,
        String createdBy,
        Instant createdAt,
        String requestKey) {
    /** That and why it was called off. */
    public record Cancellation(Instant at, Bilingual reason) {}

    /** States. */
    public enum Status {
        /** Will be. */
        PLANNED,
        /** Goes on. */
        RUNNING,
        /** Is over. */
        OVER,
        /** Was called off. */
        CANCELLED
    }

    /** Its state at a moment. */
    public Status status(Instant now) {
        if (cancelled != null) {
            return Status.CANCELLED;
        }
        if (now.isBefore(programme.startsAt())) {
            return Status.PLANNED;
        }
        return now.isBefore(programme.endsAt()) ? Status.RUNNING : Status.OVER;
    }

    /** Whether one can register at a moment: before it is over, where there are seats. */
    public boolean takesRegistrations(Instant now) {
        Status status = status(now);
        return programme.seats() != null && (status == Status.PLANNED || status == Status.RUNNING);
    }

    /** What forbids another programme: seats that people may have taken do not go away. */
    public List<Flaw> flawsOfChange(Programme next) {
        Flaws flaws = new Flaws();
        Integer now = programme.seats();
        Integer then = next.seats();
        flaws.addIf(now != null && (then == null || then < now), "/seats", "seats-shrink", now == null ? 0 : now);
        return flaws.found();
    }

    /** With another programme. */
    public Activity with(Programme next) {
        return new Activity(id, next, cancelled, turnout, createdBy, createdAt, requestKey);
    }

    /** Called off. */
    public Activity cancelled(Instant at, Bilingual reason) {
        return new Activity(id, programme, new Cancellation(at, reason), turnout, createdBy, createdAt, requestKey);
    }

    /** With the newest figures. */
    public Activity with(Turnout newest) {
        return new Activity(id, programme, cancelled, newest, createdBy, createdAt, requestKey);
    }
}
