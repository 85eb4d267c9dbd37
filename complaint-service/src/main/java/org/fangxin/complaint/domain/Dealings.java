package org.fangxin.complaint.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides have said to each other in the case: the business's answer, offers, and what each consents to.
 *
 * @param reply the business's latest answer
 * @param offers oldest first
 * @param complainant what the complainant consents to; null until said
 * @param respondent what the business consents to; null until said
 */
public record Dealings(
        @Nullable Reply reply,
        List<Offer> offers,
        @Nullable Consent complainant,
        @Nullable Consent respondent) {
    /** Nothing said yet. */
    public static final Dealings NONE = new Dealings(null, List.of(), null, null);

    public Dealings {
        offers = List.copyOf(offers);
    }

    /** With the business's answer. */
    public Dealings replied(Reply answer) {
        return new Dealings(answer, offers, complainant, respondent);
    }

    /** With one more offer; it takes the place of open ones of the same side. */
    public Dealings offered(Party by, Instant at, String terms, @Nullable Money amount) {
        List<Offer> more = new ArrayList<>();
        offers.forEach(offer -> more.add(
                offer.by() == by && offer.standing() == Offer.Standing.OPEN
                        ? offer.as(Offer.Standing.REPLACED)
                        : offer));
        more.add(new Offer(Integer.toString(offers.size() + 1), by, at, terms, amount, Offer.Standing.OPEN));
        return new Dealings(reply, more, complainant, respondent);
    }

    /** An offer that the other side can still accept. */
    public Optional<Offer> openOffer(String id, Party to) {
        return offers.stream()
                .filter(offer -> offer.id().equals(id) && offer.by() != to && offer.standing() == Offer.Standing.OPEN)
                .findFirst();
    }

    /** With an offer accepted. */
    public Dealings accepted(Offer taken) {
        return new Dealings(
                reply,
                offers.stream()
                        .map(offer -> offer.equals(taken) ? offer.as(Offer.Standing.ACCEPTED) : offer)
                        .toList(),
                complainant,
                respondent);
    }

    /** With what a side consents to. */
    public Dealings consented(Party by, Consent consent) {
        return by == Party.COMPLAINANT
                ? new Dealings(reply, offers, consent, respondent)
                : new Dealings(reply, offers, complainant, consent);
    }

    /** Whether both sides consent to mediation. */
    public boolean bothWantMediation() {
        return complainant != null && complainant.mediation() && respondent != null && respondent.mediation();
    }

    /** Whether both sides consent that another body mediates. */
    public boolean bothAllowDelegation() {
        return complainant != null && complainant.delegation() && respondent != null && respondent.delegation();
    }

    /** The business's answer. */
    public record Reply(Instant at, String text) {}

    /**
     * A proposal to settle.
     *
     * @param id number within the complaint
     */
    public record Offer(
            String id,
            Party by,
            Instant at,
            String terms,
            @Nullable Money amount,
            Standing standing) {
        Offer as(Standing next) {
            return new Offer(id, by, at, terms, amount, next);
        }

        /** What became of it. */
        public enum Standing {
            OPEN,
            ACCEPTED,
            REPLACED
        }
    }

    /**
     * What a side consents to.
     *
     * @param mediation that the bureau mediates
     * @param delegation that another body does it for the bureau
     */
    public record Consent(boolean mediation, boolean delegation) {}
}
