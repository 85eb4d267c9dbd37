package org.fangxin.merchant.domain.application;

import java.time.LocalDate;

/** Something that happened to an application. */
public sealed interface ApplicationEvent {
    /** The city's date of the event. */
    LocalDate on();

    /** A merchant applied. */
    record Submitted(LocalDate on) implements ApplicationEvent {}

    /** The intended award is publicised. */
    record Publicised(LocalDate on, LocalDate until) implements ApplicationEvent {}

    /** Another step was taken. */
    record Progressed(LocalDate on, Progress step) implements ApplicationEvent {}

    /** The other steps. */
    enum Progress {
        COUNTY_APPROVED,
        CITY_APPROVED,
        SUPPLEMENT_REQUESTED,
        SUPPLEMENTED,
        OBJECTED,
        OBJECTION_DECIDED,
        PUBLICITY_ENDED,
        AWARDED,
        REJECTED,
        WITHDRAWN
    }
}
