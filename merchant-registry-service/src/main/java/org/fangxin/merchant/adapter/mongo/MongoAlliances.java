package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.alliance.AllianceChange;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.jspecify.annotations.Nullable;

/** Return alliances in MongoDB. */
public final class MongoAlliances implements Alliances {
    private final AggregateCollection<AllianceDocument> alliances;
    private final Function<AllianceChange, OutgoingEvent> told;

    /** @param told how a change is told to other services */
    public MongoAlliances(AggregateCollections collections, Function<AllianceChange, OutgoingEvent> told) {
        this.alliances = collections.of(RegistryIndexes.ALLIANCES, AllianceDocument.class, Topics.MERCHANT);
        this.told = told;
    }

    @Override
    public Optional<ReturnAlliance> find(String id) {
        return alliances.find(id).map(MongoAlliances::alliance);
    }

    @Override
    public List<ReturnAlliance> everOf(UnifiedSocialCreditCode uscc) {
        return alliances
                .stored()
                .find(Filters.eq("members.uscc", uscc.value()))
                .map(MongoAlliances::alliance)
                .into(new ArrayList<>());
    }

    @Override
    public void form(AllianceChange.Formed formed) {
        ReturnAlliance alliance = formed.alliance();
        alliances.insert(alliance.id(), AllianceDocument.of(alliance), told.apply(formed));
    }

    @Override
    public boolean change(AllianceChange change) {
        ReturnAlliance next = change.alliance();
        return alliances
                .replace(next.id(), next.version() - 1, AllianceDocument.of(next), told.apply(change))
                .isPresent();
    }

    @Override
    public List<Listed> list(@Nullable UnifiedSocialCreditCode member, @Nullable String after, int limit) {
        Bson listed = Filters.eq("listed", member == null ? "*" : member.value());
        return alliances
                .stored()
                .find(after == null ? listed : Filters.and(listed, Filters.gt("byName", after)))
                .sort(Sorts.ascending("byName"))
                .limit(limit)
                .map(stored -> new Listed(alliance(stored), stored.document().byName()))
                .into(new ArrayList<>());
    }

    private static ReturnAlliance alliance(Stored<AllianceDocument> stored) {
        return stored.document().alliance(stored.id(), stored.version());
    }
}
