package org.fangxin.complaint.domain.side;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * What an agent may do for the complainant by a power of attorney: its matter is this complaint, its scope and term are
 * said in it (SAMR Order 121 article 11). The signed paper lies in the case as an attachment.
 *
 * @param account account of the agent; null until an agent who was named later claims the place
 * @param powers what it covers beyond filing, answering and talking
 * @param validUntil last day on which it holds
 * @param paper id of the attachment that proves it; null when the agent filed the case and brings the paper along
 */
public record Mandate(
        @Nullable String account,
        PersonalText name,
        PersonalText phone,
        IdKind idKind,
        PersonalText idNumber,
        Set<Power> powers,
        LocalDate validUntil,
        @Nullable String paper) {
    public Mandate {
        powers = Collections.unmodifiableSet(new TreeSet<>(powers));
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    /** The same in the account of the agent. */
    public Mandate ownedBy(String userId) {
        return new Mandate(userId, name, phone, idKind, idNumber, powers, validUntil, paper);
    }

    /** Kinds of identity papers. */
    public enum IdKind {
        RESIDENT_ID,
        PASSPORT,
        TRAVEL_PERMIT,
        /** Of a lawyer. */
        LAWYER_LICENCE
    }

    /** What has to be said in so many words, because it gives something up. */
    public enum Power {
        /** Make and accept offers to settle. */
        SETTLE,
        /** Take the complaint back. */
        WITHDRAW
    }
}
