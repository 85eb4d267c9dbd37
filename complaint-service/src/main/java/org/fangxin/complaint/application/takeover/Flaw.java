package org.fangxin.complaint.application.takeover;

import java.time.LocalDate;
import java.util.List;

/** Why a past cannot have been. */
public sealed interface Flaw {
    /** Part of the past that is wrong, as a JSON Pointer into the line. */
    String pointer();

    /** The step is not possible in the stage that the steps before it led to; {@code allowed} are. */
    record NotPossible(String pointer, String action, String stage, List<String> allowed) implements Flaw {}

    /** It lies before the step that precedes it. */
    record OutOfOrder(String pointer, LocalDate earlier) implements Flaw {}

    /** It has not come yet. */
    record InFuture(String pointer, LocalDate today) implements Flaw {}

    /** The law of that day is not known here. */
    record BeforeTheLaw(String pointer, LocalDate first) implements Flaw {}

    /** The agreement came about in another way than the line says. */
    record OtherRoute(String pointer, String route) implements Flaw {}
}
