package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.ComplaintQuery;
import org.fangxin.complaint.application.ComplaintQuery.Order;
import org.fangxin.complaint.application.ComplaintQuery.Scope;
import org.fangxin.complaint.application.ComplaintSearch;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Lists by one equality and one range of one index each. An officer of several districts reads each district's list and
 * merges them, which costs as many reads as there are districts, not a scan.
 */
final class MongoComplaintSearch implements ComplaintSearch {
    private final MongoCollection<Stored<ComplaintDocument>> complaints;
    private final ComplaintDocuments documents;
    private final NarrowestKey narrowest;

    MongoComplaintSearch(MongoCollection<Stored<ComplaintDocument>> complaints, ComplaintDocuments documents) {
        this.complaints = complaints;
        this.documents = documents;
        this.narrowest = new NarrowestKey(complaints);
    }

    @Override
    public Slice<Held> find(ComplaintQuery query, @Nullable Position after, int limit) {
        Order order = query.order();
        String field = order.byDueDay() ? "dueOrder" : "receivedOrder";
        Bson sort = order.ascending() ? Sorts.ascending(field) : Sorts.descending(field);
        Comparator<Stored<ComplaintDocument>> byPlace = Comparator.comparing(stored -> place(stored, order));
        List<Stored<ComplaintDocument>> found = lists(query).stream()
                .flatMap(list -> read(narrowest.of(list, field), range(query, field, after), sort, limit + 1).stream())
                .sorted(order.ascending() ? byPlace : byPlace.reversed())
                .limit(limit + 1L)
                .toList();
        return Slice.of(found, limit, stored -> Position.of(place(stored, order)))
                .map(stored -> new Held(documents.read(stored.id(), stored.document()), stored.version()));
    }

    private List<Stored<ComplaintDocument>> read(NarrowestKey.Choice list, List<Bson> range, Bson sort, int limit) {
        List<Bson> filters = new ArrayList<>(list.filters());
        filters.addAll(range);
        return complaints
                .find(Filters.and(filters))
                .sort(sort)
                .hint(list.index())
                .limit(limit)
                .into(new ArrayList<>());
    }

    private static List<List<NarrowestKey.Key>> lists(ComplaintQuery query) {
        return switch (query.scope()) {
            // One person's complaints are few: the index finds the person's, the rest is compared.
            case Scope.OwnedBy owned ->
                Stream.of("owner", "coOwners")
                        .map(field -> List.of(
                                NarrowestKey.Key.only(field, owned.userId()),
                                listed(ListKeys.of(
                                        CodeLists.CITY, query.status(), query.category(), query.merchant()))))
                        .toList();
            case Scope.Against against ->
                List.of(List.of(listed(ListKeys.of(CodeLists.CITY, query.status(), query.category(), against.uscc()))));
            case Scope.TakenDownAt at ->
                List.of(List.of(
                        NarrowestKey.Key.only("listedUnder", ListKeys.station(at.station())),
                        listed(ListKeys.of(CodeLists.CITY, query.status(), query.category(), query.merchant()))));
            case Scope.HandledIn handled ->
                ListKeys.widest(handled.districts()).stream()
                        .map(area -> queue(query, area))
                        .toList();
        };
    }

    private static List<NarrowestKey.Key> queue(ComplaintQuery query, String area) {
        List<NarrowestKey.Key> keys = new ArrayList<>();
        String text = query.narrowing().text();
        if (text != null) {
            SearchTokens.asked(text).forEach(token -> keys.add(new NarrowestKey.Key("searchTokens", token, false)));
        }
        ListKeys.of(query, area).forEach(key -> keys.add(listed(key)));
        return keys;
    }

    private static NarrowestKey.Key listed(String key) {
        return new NarrowestKey.Key("listedUnder", key, false);
    }

    private static List<Bson> range(ComplaintQuery query, String field, @Nullable Position after) {
        String position = after == null ? null : after.keys().getFirst();
        LocalDate from = query.dueFrom();
        LocalDate before = query.dueBefore();
        Stream.Builder<Bson> range = Stream.builder();
        if (from != null) {
            range.add(Filters.gte(field, from.toString()));
        }
        if (before != null) {
            range.add(Filters.lt(field, before.toString()));
        }
        if (position != null) {
            range.add(query.order().ascending() ? Filters.gt(field, position) : Filters.lt(field, position));
        }
        return range.build().toList();
    }

    private static String place(Stored<ComplaintDocument> stored, Order order) {
        return order.byDueDay()
                ? stored.document().dueOrder()
                : stored.document().receivedOrder();
    }
}
