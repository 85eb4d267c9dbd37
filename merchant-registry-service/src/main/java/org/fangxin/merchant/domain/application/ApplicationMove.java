package org.fangxin.merchant.domain.application;

import java.util.List;

/** What came of an attempt with an application. */
public sealed interface ApplicationMove {
    /** The step was taken. */
    record Made(Application application, ApplicationEvent event) implements ApplicationMove {}

    /** The stage does not allow it; {@code allowed} names what it allows. */
    record NotNow(String action, ApplicationState.Stage stage, List<String> allowed) implements ApplicationMove {}

    /** Something stands in its way. */
    record Hindered(Hindrance hindrance) implements ApplicationMove {}

    /** What can stand in the way. */
    enum Hindrance {
        /** Whoever applied or reviewed at the other level may not review. */
        REVIEWED_BY_SAME_PERSON,
        /** Only the bureau of the city may. */
        CITY_LEVEL_NEEDED,
        /** An objection has not been decided. */
        OBJECTION_OPEN,
        /** An objection holds. */
        OBJECTION_UPHELD,
        /** There is no such objection. */
        OBJECTION_NOT_FOUND,
        /** The objection was decided already. */
        OBJECTION_DECIDED,
        /** There are as many objections as an application can hold. */
        TOO_MANY_OBJECTIONS
    }
}
