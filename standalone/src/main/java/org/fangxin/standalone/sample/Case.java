package org.fangxin.standalone.sample;

import org.jspecify.annotations.Nullable;

/**
 * A complaint and what becomes of it.
 *
 * @param consumer user who files it
 * @param district where it is handled
 * @param decision what the officer decides; null while it waits
 */
public record Case(
        String consumer,
        SampleComplaint complaint,
        String district,
        @Nullable Decision decision) {

    /** An officer's decision: the part of the address to which it is sent, and its body. */
    public record Decision(String step, Object body) {}

    /** Accepted, and how to reach the officer. */
    public record Acceptance(String contact) {}

    /** Refused, with what the law wants to be said. */
    public record Refusal(String ground, String reason, String otherRemedies) {}
}
