package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/** An alliance ended; what was bought before can still be returned by its rules. */
public record AllianceEnded(String allianceId, String name, int members, LocalDate on) implements AllianceEvent {
    public static final String TYPE = "return-alliance.ended.v1";
}
