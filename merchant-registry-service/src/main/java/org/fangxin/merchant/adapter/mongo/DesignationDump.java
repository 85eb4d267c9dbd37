package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.platform.opendata.OpenDataSet;
import org.fangxin.platform.opendata.OpenDataSet.Field;
import org.jspecify.annotations.Nullable;

/** All designations as open data, read in the order of the credit codes, some hundred merchants at a time. */
public final class DesignationDump {
    private static final int BATCH = 500;

    private DesignationDump() {}

    /** The data set. */
    public static OpenDataSet of(MerchantCollection merchants) {
        return new OpenDataSet(
                "designations",
                "放心消费单位名录 Designations of merchants",
                "Every designation ever awarded, with its present state: AWARDED and RECTIFYING are held within their"
                        + " term.",
                List.of(
                        new Field("uscc", "string", "Unified social credit code"),
                        new Field("name", "string", "Registered name"),
                        new Field("brand", "string", "Shop sign or brand"),
                        new Field("district", "string", "Area code of the place of business"),
                        new Field("address", "string", "Place of business"),
                        new Field("category", "string", "Code list categories"),
                        new Field("kind", "string", "Code list designation-kinds"),
                        new Field("state", "string", "AWARDED, RECTIFYING, SUSPENDED, REVOKED, EXPIRED or CANCELLED"),
                        new Field("since", "date", "First day, Asia/Shanghai"),
                        new Field("until", "date", "Last day; absent when it has no end"),
                        new Field("plaqueNumber", "string", "Number on the plaque")),
                row -> each(merchants, row));
    }

    private static void each(MerchantCollection merchants, Consumer<List<@Nullable Object>> row) {
        String after = "";
        List<Merchant> batch;
        do {
            batch = merchants
                    .aggregates()
                    .stored()
                    .find(Filters.gt("_id", after))
                    .sort(Sorts.ascending("_id"))
                    .limit(BATCH)
                    .projection(MongoMerchants.WITHOUT_LOOKUP)
                    .map(MongoMerchants::merchant)
                    .into(new ArrayList<>());
            for (Merchant merchant : batch) {
                merchant.designations().forEach(designation -> row.accept(cells(merchant, designation)));
                after = merchant.uscc().value();
            }
        } while (batch.size() == BATCH);
    }

    private static List<@Nullable Object> cells(Merchant merchant, Designation designation) {
        return Arrays.asList(
                merchant.uscc().value(),
                merchant.entry().name(),
                merchant.entry().brand(),
                merchant.entry().district(),
                merchant.entry().address(),
                merchant.entry().category(),
                designation.kind(),
                designation.state().name(),
                designation.since().toString(),
                designation.until() == null ? null : designation.until().toString(),
                designation.plaqueNumber());
    }
}
