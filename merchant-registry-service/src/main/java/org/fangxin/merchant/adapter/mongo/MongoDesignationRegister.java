package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.fangxin.merchant.domain.DesignationRegister;
import org.fangxin.merchant.domain.Merchant;

/** Merchants by what they hold, in MongoDB. */
public final class MongoDesignationRegister implements DesignationRegister {
    private final MerchantCollection merchants;

    public MongoDesignationRegister(MerchantCollection merchants) {
        this.merchants = merchants;
    }

    @Override
    public List<Merchant> holding(List<String> tokens, String from, int limit) {
        Bson fits =
                tokens.size() == 1 ? Filters.eq("lookup.held", tokens.getFirst()) : Filters.in("lookup.held", tokens);
        return merchants
                .aggregates()
                .stored()
                .find(Filters.and(fits, Filters.gte("_id", from)))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .projection(MongoMerchants.WITHOUT_LOOKUP)
                .map(MongoMerchants::merchant)
                .into(new ArrayList<>());
    }
}
