package org.fangxin.complaint.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.groups.CaseGroup;
import org.fangxin.complaint.application.groups.CaseGroups;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Groups as one small document each, counted by the index of the queue. A count is kept only if nobody has counted since it
 * began: of two counts that overlap, one begins anew and sees what the other saw.
 */
final class MongoCaseGroups implements CaseGroups {
    static final String COLLECTION = "complaintGroups";
    private static final String VERSION = "version";
    private static final String PLACE = "place";
    private static final String LISTED = "listedUnder";
    private static final Bson BY_DUE_DAY = Indexes.ascending(LISTED, "dueOrder");
    private static final Bson BY_RECEIPT = Indexes.ascending(LISTED, "receivedOrder");
    private static final String NEVER = "9999-12-31";

    private final MongoCollection<Document> groups;
    private final MongoCollection<Stored<ComplaintDocument>> complaints;
    private final ComplaintDocuments documents;

    MongoCaseGroups(
            MongoCollection<Document> groups,
            MongoCollection<Stored<ComplaintDocument>> complaints,
            ComplaintDocuments documents) {
        this.groups = groups;
        this.complaints = complaints;
        this.documents = documents;
    }

    @Override
    public void count(CaseGroup.Key key) {
        boolean kept = false;
        while (!kept) {
            Document before = groups.find(Filters.eq("_id", GroupKeys.id(key))).first();
            long version = before == null ? 0 : before.getLong(VERSION);
            Document counted = counted(key, before);
            kept = counted == null || keep(counted.append(VERSION, version + 1), version);
        }
    }

    @Override
    public void countEverywhere(CaseGroup.Key key) {
        String everywhere =
                GroupKeys.groups(ListKeys.city(key.district()), key.merchant().value(), key.problemType());
        List<CaseGroup.Key> keys = groups.find(Filters.eq(LISTED, everywhere))
                .hint(Indexes.ascending(LISTED, PLACE))
                .map(group -> read(group).key())
                .into(new ArrayList<>());
        keys.forEach(this::count);
        if (!keys.contains(key)) {
            count(key);
        }
    }

    @Override
    public Slice<CaseGroup> find(Question question, @Nullable Position after, int limit) {
        UnifiedSocialCreditCode merchant = question.merchant();
        String code = merchant == null ? null : merchant.value();
        List<Document> found = ListKeys.widest(question.districts()).stream()
                .map(area -> GroupKeys.groups(area, code, question.problemType()))
                .flatMap(list -> read(list, question.fewestOpen(), after, limit + 1).stream())
                .sorted(Comparator.comparing((Document group) -> group.getString(PLACE))
                        .reversed())
                .limit(limit + 1L)
                .toList();
        return Slice.of(found, limit, group -> Position.of(group.getString(PLACE)))
                .map(MongoCaseGroups::read);
    }

    @Override
    public Slice<Held> members(
            Set<String> districts,
            UnifiedSocialCreditCode merchant,
            String problemType,
            boolean onlyOpen,
            @Nullable Position after,
            int limit) {
        Comparator<Stored<ComplaintDocument>> order = Comparator.comparing(stored -> place(stored, onlyOpen));
        List<Stored<ComplaintDocument>> found = ListKeys.widest(districts).stream()
                .map(area -> GroupKeys.members(area, merchant, problemType, onlyOpen))
                .flatMap(list -> members(list, onlyOpen, after, limit + 1).stream())
                .sorted(onlyOpen ? order : order.reversed())
                .limit(limit + 1L)
                .toList();
        return Slice.of(found, limit, stored -> Position.of(place(stored, onlyOpen)))
                .map(stored -> new Held(documents.read(stored.id(), stored.document()), stored.version()));
    }

    private List<Document> read(String list, int fewestOpen, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(Filters.eq(LISTED, list));
        filters.add(Filters.gte(PLACE, open(fewestOpen)));
        if (after != null) {
            filters.add(Filters.lt(PLACE, after.keys().getFirst()));
        }
        return groups.find(Filters.and(filters))
                .sort(Sorts.descending(PLACE))
                .hint(Indexes.ascending(LISTED, PLACE))
                .limit(limit)
                .into(new ArrayList<>());
    }

    private List<Stored<ComplaintDocument>> members(
            String list, boolean onlyOpen, @Nullable Position after, int limit) {
        String field = onlyOpen ? "dueOrder" : "receivedOrder";
        Bson inList = Filters.eq(LISTED, list);
        String position = after == null ? null : after.keys().getFirst();
        Bson filter = position == null
                ? inList
                : Filters.and(inList, onlyOpen ? Filters.gt(field, position) : Filters.lt(field, position));
        return complaints
                .find(filter)
                .sort(onlyOpen ? Sorts.ascending(field) : Sorts.descending(field))
                .hint(onlyOpen ? BY_DUE_DAY : BY_RECEIPT)
                .limit(limit)
                .into(new ArrayList<>());
    }

    private static String place(Stored<ComplaintDocument> stored, boolean onlyOpen) {
        return onlyOpen ? stored.document().dueOrder() : stored.document().receivedOrder();
    }

    /** The group as its complaints stand; null when it has none and had none. */
    private @Nullable Document counted(CaseGroup.Key key, @Nullable Document before) {
        String all = GroupKeys.members(key.district(), key.merchant(), key.problemType(), false);
        String open = GroupKeys.members(key.district(), key.merchant(), key.problemType(), true);
        Stored<ComplaintDocument> newest = complaints
                .find(Filters.eq(LISTED, all))
                .sort(Sorts.descending("receivedOrder"))
                .hint(BY_RECEIPT)
                .first();
        if (newest == null) {
            return before == null ? null : emptied(before);
        }
        Stored<ComplaintDocument> first = complaints
                .find(Filters.eq(LISTED, open))
                .sort(Sorts.ascending("dueOrder"))
                .hint(BY_DUE_DAY)
                .first();
        long count = complaints.countDocuments(Filters.eq(LISTED, open), new CountOptions().hint(BY_DUE_DAY));
        return new Document("_id", GroupKeys.id(key))
                .append("district", key.district())
                .append("merchant", key.merchant().value())
                .append("problemType", key.problemType())
                .append("name", newest.document().respondent().name())
                .append(
                        "total",
                        complaints.countDocuments(Filters.eq(LISTED, all), new CountOptions().hint(BY_DUE_DAY)))
                .append("open", count)
                .append(
                        "dueOn",
                        first == null ? NEVER : first.document().dueOrder().substring(0, NEVER.length()))
                .append("newestAt", Date.from(newest.document().receivedAt()))
                .append(LISTED, GroupKeys.groups(key))
                .append(PLACE, open(count) + "/" + GroupKeys.id(key));
    }

    /** All its complaints have moved or were merged: it stays, so that a count that began before cannot bring them back. */
    private static Document emptied(Document before) {
        return new Document(before)
                .append("total", 0L)
                .append("open", 0L)
                .append("dueOn", NEVER)
                .append(PLACE, open(0) + "/" + before.getString("_id"));
    }

    private boolean keep(Document counted, long version) {
        if (version > 0) {
            return groups.replaceOne(
                                    Filters.and(
                                            Filters.eq("_id", counted.getString("_id")), Filters.eq(VERSION, version)),
                                    counted)
                            .getMatchedCount()
                    == 1;
        }
        try {
            groups.insertOne(counted);
            return true;
        } catch (MongoWriteException taken) {
            if (ErrorCategory.fromErrorCode(taken.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw taken;
            }
            return false;
        }
    }

    private static String open(long count) {
        return "%09d".formatted(count);
    }

    private static CaseGroup read(Document group) {
        String dueOn = group.getString("dueOn");
        Instant newest = Objects.requireNonNull(group.getDate("newestAt")).toInstant();
        return new CaseGroup(
                new CaseGroup.Key(
                        group.getString("district"),
                        new UnifiedSocialCreditCode(group.getString("merchant")),
                        group.getString("problemType")),
                group.getString("name"),
                group.getLong("total"),
                group.getLong("open"),
                dueOn.equals(NEVER) ? null : LocalDate.parse(dueOn),
                newest);
    }
}
