package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.application.notice.WarningFilter;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.CategoryFamily;
import org.fangxin.warning.domain.notice.Warning;
import org.jspecify.annotations.Nullable;

/** Lists warnings: equality on what is asked for and one range on the place in the list, so an index serves each. */
public final class MongoWarningBoard implements WarningBoard {
    private final AggregateCollection<WarningDocument> warnings;

    public MongoWarningBoard(AggregateCollection<WarningDocument> warnings) {
        this.warnings = warnings;
    }

    @Override
    public Slice<Versioned<Warning>> list(WarningFilter filter, Optional<Position> after, int limit) {
        return read(filter, WarningDocument.LISTING, WarningDocument::listing, after, limit);
    }

    @Override
    public Slice<Versioned<Warning>> recent(WarningFilter filter, Optional<Position> after, int limit) {
        return read(filter, WarningDocument.CHANGED, WarningDocument::changed, after, limit);
    }

    private Slice<Versioned<Warning>> read(
            WarningFilter filter,
            String order,
            Function<WarningDocument, String> place,
            Optional<Position> after,
            int limit) {
        List<Bson> conditions = conditions(filter);
        after.ifPresent(position -> conditions.add(lt(order, position.keys().getFirst())));
        List<Stored<WarningDocument>> found = warnings.stored()
                .find(and(conditions))
                .sort(Sorts.descending(order))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(place.apply(last.document())))
                .map(MongoWarnings::read);
    }

    private static List<Bson> conditions(WarningFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        List<String> states = filter.states().stream().map(Enum::name).sorted().toList();
        conditions.add(
                states.size() == 1
                        ? eq(WarningDocument.STATUS, states.getFirst())
                        : in(WarningDocument.STATUS, states));
        add(conditions, filter.kind(), kind -> eq(WarningFacets.KIND, kind.name()));
        add(conditions, filter.severity(), severity -> eq(WarningFacets.SEVERITY, severity.name()));
        add(conditions, filter.merchant(), merchant -> eq(WarningFacets.MERCHANTS, merchant));
        add(conditions, filter.category(), category -> in(WarningFacets.CATEGORIES, CategoryFamily.of(category)));
        filter.words().forEach(word -> conditions.add(eq(WarningFacets.WORDS, word)));
        String district = filter.district();
        if (district != null && !district.equals(CodeLists.CITY)) {
            conditions.add(in(WarningFacets.DISTRICTS, district, CodeLists.CITY));
        }
        Instant moment = filter.inForceAt();
        if (moment != null) {
            conditions.add(lte(WarningFacets.FROM, moment));
            conditions.add(gt(WarningFacets.UNTIL, moment));
        }
        return conditions;
    }

    private static <T> void add(List<Bson> conditions, @Nullable T value, Function<T, Bson> condition) {
        if (value != null) {
            conditions.add(condition.apply(value));
        }
    }
}
