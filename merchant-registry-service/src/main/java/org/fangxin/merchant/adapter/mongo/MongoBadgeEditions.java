package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.badge.BadgeEdition;
import org.fangxin.merchant.domain.badge.BadgeEditions;
import org.fangxin.platform.mongo.NumberBlocks;

/** Editions of badges in MongoDB, by their place in the status lists. */
public final class MongoBadgeEditions implements BadgeEditions {
    private final MongoCollection<EditionDocument> editions;
    private final NumberBlocks numbers;

    public MongoBadgeEditions(MongoDatabase database, NumberBlocks numbers) {
        this.editions = database.getCollection(RegistryIndexes.BADGE_EDITIONS, EditionDocument.class);
        this.numbers = numbers;
    }

    /**
     * An edition.
     *
     * @param slot the merchant's code while it is the current one, a text of its own afterwards: unique
     */
    record EditionDocument(
            long _id,
            long list,
            String uscc,
            String fingerprint,
            List<String> designations,
            boolean revoked,
            String slot) {
        BadgeEdition edition() {
            return new BadgeEdition(_id, new UnifiedSocialCreditCode(uscc), fingerprint, designations, revoked);
        }
    }

    @Override
    public Optional<BadgeEdition> current(UnifiedSocialCreditCode uscc) {
        return one(Filters.eq("slot", uscc.value()));
    }

    @Override
    public boolean add(BadgeEdition edition) {
        try {
            editions.insertOne(new EditionDocument(
                    edition.index(),
                    edition.list(),
                    edition.uscc().value(),
                    edition.fingerprint(),
                    edition.designations(),
                    edition.revoked(),
                    edition.uscc().value()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void supersede(BadgeEdition edition) {
        editions.updateOne(Filters.eq(edition.index()), Updates.set("slot", ended(edition)));
    }

    @Override
    public void revoke(BadgeEdition edition) {
        editions.updateOne(
                Filters.eq(edition.index()),
                Updates.combine(Updates.set("revoked", true), Updates.set("slot", ended(edition))));
    }

    @Override
    public List<BadgeEdition> standing(UnifiedSocialCreditCode uscc) {
        return editions.find(Filters.and(Filters.eq("uscc", uscc.value()), Filters.eq("revoked", false)))
                .map(EditionDocument::edition)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<BadgeEdition> at(long index) {
        return one(Filters.eq(index));
    }

    @Override
    public List<Long> revokedIn(long list) {
        return editions.withDocumentClass(Document.class)
                .find(Filters.and(Filters.eq("list", list), Filters.eq("revoked", true)))
                .projection(Projections.include("_id"))
                .map(found -> found.get("_id", Number.class).longValue() % BadgeEdition.LIST_SIZE)
                .into(new ArrayList<>());
    }

    @Override
    public boolean hasList(long list) {
        return editions.find(Filters.eq("list", list)).limit(1).first() != null;
    }

    @Override
    public long nextIndex() {
        return numbers.next("badge-status");
    }

    private Optional<BadgeEdition> one(Bson which) {
        return Optional.ofNullable(editions.find(which).first()).map(EditionDocument::edition);
    }

    private static String ended(BadgeEdition edition) {
        return "#" + edition.index();
    }
}
