package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/** Something that happened to a return alliance (无忧退换货联盟): merchants that take back what was bought at one another's. */
public sealed interface AllianceEvent permits AllianceFormed, AllianceChanged, AllianceEnded {
    /** The alliance's id, also the message key. */
    String allianceId();

    /** Its name. */
    String name();

    /** How many merchants are members after the event. */
    int members();

    /** Day of the event (Asia/Shanghai). */
    LocalDate on();
}
