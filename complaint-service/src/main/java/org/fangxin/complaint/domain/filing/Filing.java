package org.fangxin.complaint.domain.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it was handed in; never changed afterwards.
 *
 * @param owner user id of the complainant; null while the complainant has claimed no place in a complaint that somebody
 *     else filed
 * @param receivedOn day of receipt in Asia/Shanghai, which chooses the law and from which limits count
 * @param channel code list {@code channels}
 * @param complainant who complains; null when another system that handled the case did not say
 * @param odr whether the business, which takes part in online dispute resolution, may try to settle it first
 * @param requestKey names the request that brought it, so that a repetition finds it instead of filing again
 * @param provenance whence it came, when not straight from the complainant
 * @param particulars what helps to handle it
 */
public record Filing(
        @Nullable String owner,
        Instant receivedAt,
        LocalDate receivedOn,
        String channel,
        @Nullable Complainant complainant,
        Respondent respondent,
        Grievance grievance,
        Consents consents,
        boolean odr,
        String requestKey,
        Provenance provenance,
        Particulars particulars) {
    public Filing {
        if (!CodeLists.CHANNELS.contains(channel)) {
            throw new IllegalArgumentException("channel " + channel);
        }
    }

    /** The same, with a later telling of its past in another system. */
    public Filing continuedBy(Takeover line) {
        return new Filing(
                owner,
                receivedAt,
                receivedOn,
                channel,
                complainant,
                respondent,
                grievance,
                consents,
                odr,
                requestKey,
                provenance.continuedBy(line),
                particulars);
    }

    /** A filing that the complainant handed in here, alone and in person. */
    public Filing(
            @Nullable String owner,
            Instant receivedAt,
            LocalDate receivedOn,
            String channel,
            @Nullable Complainant complainant,
            Respondent respondent,
            Grievance grievance,
            Consents consents,
            boolean odr,
            String requestKey) {
        this(
                owner,
                receivedAt,
                receivedOn,
                channel,
                complainant,
                respondent,
                grievance,
                consents,
                odr,
                requestKey,
                Provenance.NONE);
    }

    /** A filing that tells nothing beyond the form. */
    public Filing(
            @Nullable String owner,
            Instant receivedAt,
            LocalDate receivedOn,
            String channel,
            @Nullable Complainant complainant,
            Respondent respondent,
            Grievance grievance,
            Consents consents,
            boolean odr,
            String requestKey,
            Provenance provenance) {
        this(
                owner,
                receivedAt,
                receivedOn,
                channel,
                complainant,
                respondent,
                grievance,
                consents,
                odr,
                requestKey,
                provenance,
                Particulars.NONE);
    }

    /** The same in the account of its complainant, or in nobody's. */
    public Filing ownedBy(@Nullable String userId) {
        return new Filing(
                userId,
                receivedAt,
                receivedOn,
                channel,
                complainant,
                respondent,
                grievance,
                consents,
                odr,
                requestKey,
                provenance,
                particulars);
    }
}
