package org.fangxin.merchant.domain.review;

import java.time.LocalDate;

/** Something that happened to a proposal. */
public sealed interface ReviewEvent {
    /** The city's date of the event. */
    LocalDate on();

    /** It was opened. */
    record Proposed(LocalDate on) implements ReviewEvent {}

    /** It was closed. */
    record Closed(LocalDate on) implements ReviewEvent {}
}
