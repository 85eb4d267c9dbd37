package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.mongo.SequenceGuard;

/** The service's own copy of the registry's public entries, one document per merchant, kept from the registry's events. */
final class MerchantProjection implements MerchantCopies {
    private final MongoCollection<Document> merchants;

    MerchantProjection(MongoCollection<Document> merchants) {
        this.merchants = merchants;
    }

    @Override
    public Optional<Merchant> find(UnifiedSocialCreditCode uscc) {
        Document found = merchants.find(Filters.eq("_id", uscc.value())).first();
        return Optional.ofNullable(found).flatMap(MerchantProjection::merchant);
    }

    @Override
    public Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, Merchant> all = new HashMap<>();
        if (!usccs.isEmpty()) {
            List<String> ids =
                    usccs.stream().map(UnifiedSocialCreditCode::value).toList();
            for (Document found : merchants.find(Filters.in("_id", ids))) {
                merchant(found).ifPresent(merchant -> all.put(merchant.uscc(), merchant));
            }
        }
        return all;
    }

    private static Optional<Merchant> merchant(Document document) {
        return document.containsKey("name")
                ? Optional.of(new Merchant(
                        new UnifiedSocialCreditCode(document.getString("_id")),
                        document.getString("name"),
                        document.getString("address"),
                        document.getString("district"),
                        document.getString("industry"),
                        document.getBoolean("odr", false)))
                : Optional.empty();
    }

    @Override
    public void update(Merchant merchant, long sequence) {
        SequenceGuard.apply(
                merchants,
                merchant.uscc().value(),
                "sequence",
                sequence,
                Updates.combine(
                        Updates.set("name", merchant.name()),
                        Updates.set("address", merchant.address()),
                        Updates.set("district", merchant.district()),
                        Updates.set("industry", merchant.industry())));
    }

    @Override
    public void odr(UnifiedSocialCreditCode uscc, boolean takesPart, long sequence) {
        SequenceGuard.apply(merchants, uscc.value(), "sequence", sequence, Updates.set("odr", takesPart));
    }
}
