package org.fangxin.merchant.adapter.mongo;

import org.fangxin.contracts.Topics;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;

/** The one collection of merchants, shared by those who change them and those who list them. */
public final class MerchantCollection {
    private final AggregateCollection<MerchantDocument> aggregates;

    public MerchantCollection(AggregateCollections collections) {
        this.aggregates = collections.of(RegistryIndexes.MERCHANTS, MerchantDocument.class, Topics.MERCHANT);
    }

    AggregateCollection<MerchantDocument> aggregates() {
        return aggregates;
    }
}
