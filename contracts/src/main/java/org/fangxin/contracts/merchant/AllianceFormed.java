package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/** Merchants formed a return alliance. */
public record AllianceFormed(String allianceId, String name, int members, LocalDate on) implements AllianceEvent {
    public static final String TYPE = "return-alliance.formed.v1";
}
