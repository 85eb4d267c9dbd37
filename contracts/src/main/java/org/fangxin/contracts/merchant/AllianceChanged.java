package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/** An alliance got another name, other rules or other members. */
public record AllianceChanged(String allianceId, String name, int members, LocalDate on) implements AllianceEvent {
    public static final String TYPE = "return-alliance.changed.v1";
}
