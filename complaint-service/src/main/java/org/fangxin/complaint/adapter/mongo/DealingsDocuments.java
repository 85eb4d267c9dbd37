package org.fangxin.complaint.adapter.mongo;

import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ConsentDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.DealingsDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.OfferDocument;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ReplyDocument;
import org.fangxin.complaint.domain.Dealings;
import org.fangxin.complaint.domain.Party;
import org.jspecify.annotations.Nullable;

/** What the two sides have said to each other, as it lies in the store. */
final class DealingsDocuments {
    private DealingsDocuments() {}

    static @Nullable DealingsDocument write(Dealings dealings) {
        if (dealings.equals(Dealings.NONE)) {
            return null;
        }
        Dealings.Reply reply = dealings.reply();
        return new DealingsDocument(
                reply == null ? null : new ReplyDocument(reply.at(), reply.text()),
                dealings.offers().stream()
                        .map(offer -> new OfferDocument(
                                offer.id(),
                                offer.by().name(),
                                offer.at(),
                                offer.terms(),
                                FilingDocuments.amount(offer.amount()),
                                offer.standing().name()))
                        .toList(),
                consent(dealings.complainant()),
                consent(dealings.respondent()));
    }

    static Dealings read(@Nullable DealingsDocument document) {
        if (document == null) {
            return Dealings.NONE;
        }
        ReplyDocument reply = document.reply();
        return new Dealings(
                reply == null ? null : new Dealings.Reply(reply.at(), reply.text()),
                document.offers().stream()
                        .map(offer -> new Dealings.Offer(
                                offer.offer(),
                                Party.valueOf(offer.by()),
                                offer.at(),
                                offer.terms(),
                                FilingDocuments.money(offer.amount()),
                                Dealings.Offer.Standing.valueOf(offer.standing())))
                        .toList(),
                consent(document.complainant()),
                consent(document.respondent()));
    }

    private static @Nullable ConsentDocument consent(Dealings.@Nullable Consent consent) {
        return consent == null ? null : new ConsentDocument(consent.mediation(), consent.delegation());
    }

    private static Dealings.@Nullable Consent consent(@Nullable ConsentDocument consent) {
        return consent == null ? null : new Dealings.Consent(consent.mediation(), consent.delegation());
    }
}
