package org.fangxin.merchant.domain.alliance;

import java.time.LocalDate;

/** Something that happened to an alliance. */
public sealed interface AllianceChange {
    /** The alliance after it. */
    ReturnAlliance alliance();

    /** The city's date of it. */
    LocalDate on();

    /** It was formed. */
    record Formed(ReturnAlliance alliance, LocalDate on) implements AllianceChange {}

    /** Its name, rules or members changed. */
    record Changed(ReturnAlliance alliance, LocalDate on) implements AllianceChange {}

    /** It ended. */
    record Ended(ReturnAlliance alliance, LocalDate on) implements AllianceChange {}
}
