package org.fangxin.warning.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.opendata.OpenDataSet;
import org.fangxin.platform.opendata.OpenDataSet.Field;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.jspecify.annotations.Nullable;

/** All warnings that went public as open data, read in the order of their ids, some hundred at a time. */
public final class WarningDump {
    private static final int BATCH = 500;

    private WarningDump() {}

    /** The data set. */
    public static OpenDataSet of(AggregateCollection<WarningDocument> warnings) {
        return new OpenDataSet(
                "warnings",
                "消费提示和警示 Warnings and notices",
                "Every warning that went public, in its present edition, those lifted and run out included.",
                List.of(
                        new Field("number", "string", "Number of the warning"),
                        new Field("kind", "string", "Code list warning-kinds"),
                        new Field("severity", "string", "Code list severities"),
                        new Field("status", "string", "PUBLISHED, CANCELLED or EXPIRED"),
                        new Field("titleZh", "string", "Headline in Chinese"),
                        new Field("titleEn", "string", "Headline in English"),
                        new Field("publishedAt", "datetime", "First publication, UTC"),
                        new Field("changedAt", "datetime", "Last change that the public could read, UTC"),
                        new Field("effectiveAt", "datetime", "From when it applies, UTC"),
                        new Field("expiresAt", "datetime", "Until when; absent when until it is lifted"),
                        new Field("districts", "array", "Area codes; none for the whole city"),
                        new Field("categories", "array", "Code list categories"),
                        new Field("merchants", "array", "Unified social credit codes")),
                row -> each(warnings, row));
    }

    private static void each(AggregateCollection<WarningDocument> warnings, Consumer<List<@Nullable Object>> row) {
        String after = "";
        List<Stored<WarningDocument>> batch;
        do {
            batch = warnings.stored()
                    .find(Filters.gt("_id", after))
                    .sort(Sorts.ascending("_id"))
                    .limit(BATCH)
                    .into(new ArrayList<>());
            for (Stored<WarningDocument> stored : batch) {
                if (stored.document().toWarning(stored.id()) instanceof PublicWarning open) {
                    row.accept(cells(open));
                }
                after = stored.id();
            }
        } while (batch.size() == BATCH);
    }

    private static List<@Nullable Object> cells(PublicWarning warning) {
        Notice notice = warning.notice();
        Instant expiresAt = notice.period().expiresAt();
        return Arrays.asList(
                warning.head().number(),
                notice.kind().name(),
                notice.severity().name(),
                warning.status().name(),
                notice.title().zh(),
                notice.title().en(),
                warning.editions().firstPublishedAt().toString(),
                warning.changedAt().toString(),
                notice.period().effectiveAt().toString(),
                expiresAt == null ? null : expiresAt.toString(),
                notice.scope().districts(),
                notice.scope().categories(),
                notice.scope().merchants());
    }
}
