package org.fangxin.complaint.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.platform.personal.EncryptedText;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it lies in the collection {@code complaints}.
 *
 * @param odr whether the business may try to settle it first; absent means no
 * @param decisionFrom day from which the decision on acceptance is due; absent means the day of receipt
 * @param dealings what the sides have said; absent when nothing
 * @param toldApproaching due day of which it was told that it comes near
 * @param toldMissed due day of which it was told that it was missed
 * @param alarmOn day on which the platform has to look at it next; absent when there is nothing to watch
 * @param dossier files in the case; absent when there are none
 * @param listedUnder keys of the lists that show it, see {@link ListKeys}
 * @param dueOrder place in a list by due day: the day and the id
 * @param receivedOrder place in a list by receipt: the moment and the id
 * @param disclosedUnder keys of the public lists that show it; absent when it is not public
 * @param disclosedOrder place in a public list: the day of its closing and the id
 * @param dueProvisional true while the due day was counted over a year whose holidays are not announced
 * @param figures what it adds to the figures; absent in documents from before there were any
 * @param handling who works on it, and its ties to other cases; absent when neither
 * @param disclosureDue true until the totals of what is public were brought up to date with it; absent when it never was public
 * @param side who stands beside the complainant; absent when nobody does
 * @param coOwners accounts that have it among their own beside the owner: co-complainants, an agent; absent when none
 * @param searchTokens by what a search finds it, see {@link SearchTokens}; absent in documents from before there was one
 * @param personKeys by what its persons are found, see {@link PersonKeys}; absent in documents from before there were any
 * @param takeover whence it was taken over; absent when it was filed here
 */
record ComplaintDocument(
        String trackingNumber,
        String requestKey,
        @Nullable String owner,
        Instant receivedAt,
        LocalDate receivedOn,
        String channel,
        @Nullable ComplainantDocument complainant,
        RespondentDocument respondent,
        GrievanceDocument grievance,
        @Nullable ParticularsDocument particulars,
        boolean publicityConsent,
        boolean delegationConsent,
        @Nullable Boolean odr,
        String district,
        @Nullable LocalDate decisionFrom,
        Document state,
        List<PauseDocument> pauses,
        @Nullable DealingsDocument dealings,
        @Nullable LocalDate toldApproaching,
        @Nullable LocalDate toldMissed,
        @Nullable LocalDate alarmOn,
        @Nullable DossierDocument dossier,
        List<TimelineDocument> timeline,
        List<String> listedUnder,
        String dueOrder,
        String receivedOrder,
        @Nullable List<String> disclosedUnder,
        @Nullable String disclosedOrder,
        boolean dueProvisional,
        @Nullable FiguresDocument figures,
        @Nullable TakeoverDocument takeover,
        @Nullable HandlingDocument handling,
        @Nullable SideDocument side,
        @Nullable List<String> coOwners,
        @Nullable List<String> searchTokens,
        @Nullable List<String> personKeys,
        @Nullable Boolean disclosureDue) {

    record ComplainantDocument(EncryptedText name, EncryptedText phone, EncryptedText address) {}

    record RespondentDocument(
            @Nullable String uscc,
            String name,
            String address,
            String district,
            boolean registered,
            @Nullable String industry) {}

    record GrievanceDocument(
            String category,
            String problemType,
            String narrative,
            String product,
            @Nullable String amount,
            LocalDate boughtOn,
            List<ClaimDocument> claims,
            List<ProofDocument> proofs) {}

    record ClaimDocument(
            String type, @Nullable String amount, @Nullable String basis) {}

    record ProofDocument(String kind, String description) {}

    record PauseDocument(
            String reason, LocalDate from, @Nullable LocalDate until) {}

    record DealingsDocument(
            @Nullable ReplyDocument reply,
            List<OfferDocument> offers,
            @Nullable ConsentDocument complainant,
            @Nullable ConsentDocument respondent) {}

    record ReplyDocument(Instant at, String text) {}

    record OfferDocument(
            String offer,
            String by,
            Instant at,
            String terms,
            @Nullable String amount,
            String standing) {}

    record ConsentDocument(boolean mediation, boolean delegation) {}

    record TimelineDocument(
            Instant at,
            String what,
            String by,
            String userId,
            @Nullable String regulation,
            @Nullable String version,
            @Nullable String article,
            @Nullable String note,
            @Nullable LocalDate dueOn) {}
}
