package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantChange;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.platform.mongo.Addition;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Replacement;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** The registry in MongoDB. A revision is kept before another one takes its place, so no crash can lose it. */
public final class MongoMerchants implements Merchants {
    /** Nobody needs back what only queries and other services read. */
    static final Bson WITHOUT_LOOKUP = Projections.exclude("lookup", "figures", "outbox");

    private final AggregateCollection<MerchantDocument> merchants;
    private final MongoCollection<RevisionDocument> revisions;
    private final Function<MerchantEvent, OutgoingEvent> told;
    private final CityTime time;

    /** @param told how an event is told to other services */
    public MongoMerchants(
            MerchantCollection merchants,
            MongoDatabase database,
            Function<MerchantEvent, OutgoingEvent> told,
            CityTime time) {
        this.merchants = merchants.aggregates();
        this.revisions = database.getCollection(RegistryIndexes.REVISIONS, RevisionDocument.class);
        this.told = told;
        this.time = time;
    }

    @Override
    public Optional<Merchant> find(UnifiedSocialCreditCode uscc) {
        return Optional.ofNullable(merchants
                        .stored()
                        .find(Filters.eq(uscc.value()))
                        .projection(WITHOUT_LOOKUP)
                        .first())
                .map(MongoMerchants::merchant);
    }

    @Override
    public Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, Merchant> found = new HashMap<>();
        List<String> ids =
                usccs.stream().map(UnifiedSocialCreditCode::value).distinct().toList();
        merchants
                .stored()
                .find(Filters.in("_id", ids))
                .projection(WITHOUT_LOOKUP)
                .map(MongoMerchants::merchant)
                .forEach(merchant -> found.put(merchant.uscc(), merchant));
        return found;
    }

    @Override
    public List<Merchant> scan(@Nullable String partner, String after, int limit) {
        Bson later = Filters.gt("_id", after);
        return merchants
                .stored()
                .find(partner == null ? later : Filters.and(Filters.eq("rosters.partner", partner), later))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .projection(WITHOUT_LOOKUP)
                .map(MongoMerchants::merchant)
                .into(new ArrayList<>());
    }

    @Override
    public Map<UnifiedSocialCreditCode, List<String>> partnersOf(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, List<String>> partners = new HashMap<>();
        merchants
                .documents()
                .withDocumentClass(Document.class)
                .find(Filters.in(
                        "_id",
                        usccs.stream().map(UnifiedSocialCreditCode::value).toList()))
                .projection(Projections.include("rosters.partner"))
                .forEach(merchant -> partners.put(
                        new UnifiedSocialCreditCode(merchant.getString("_id")),
                        merchant.getList("rosters", Document.class, List.of()).stream()
                                .map(roster -> roster.getString("partner"))
                                .toList()));
        return partners;
    }

    @Override
    public Optional<Merchant> asOf(UnifiedSocialCreditCode uscc, Instant moment) {
        Optional<Merchant> present = find(uscc);
        if (present.filter(merchant -> !merchant.revision().at().isAfter(moment))
                .isPresent()) {
            return present;
        }
        return Optional.ofNullable(revisions
                        .find(Filters.and(Filters.eq("uscc", uscc.value()), Filters.lte("at", moment)))
                        .sort(Sorts.descending("at", "number"))
                        .first())
                .map(RevisionDocument::restored);
    }

    @Override
    public List<Merchant> revisions(UnifiedSocialCreditCode uscc, long before, int limit) {
        List<Merchant> found = new ArrayList<>();
        find(uscc).filter(present -> present.revision().number() < before).ifPresent(found::add);
        revisions
                .find(Filters.and(
                        Filters.gte("_id", RevisionDocument.id(uscc, 0)),
                        Filters.lt("_id", RevisionDocument.id(uscc, Math.min(before, RevisionDocument.LAST)))))
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(RevisionDocument::restored)
                // One that is about to be replaced is kept already.
                .forEach(kept -> {
                    if (found.isEmpty()
                            || kept.revision().number()
                                    < found.getLast().revision().number()) {
                        found.add(kept);
                    }
                });
        return found.subList(0, Math.min(limit, found.size()));
    }

    @Override
    public Optional<Merchant> withDesignation(String designationId) {
        return Optional.ofNullable(merchants
                        .stored()
                        .find(Filters.eq("designations.id", designationId))
                        .projection(WITHOUT_LOOKUP)
                        .first())
                .map(MongoMerchants::merchant);
    }

    @Override
    public boolean add(MerchantEvent.MerchantRegistered event) {
        return merchants.insert(event.merchant().uscc().value(), document(event), told.apply(event));
    }

    @Override
    public boolean replace(Merchant present, MerchantEvent event) {
        RevisionDocument kept = RevisionDocument.of(present);
        revisions.replaceOne(Filters.eq(kept._id()), kept, new ReplaceOptions().upsert(true));
        return merchants
                .replace(present.uscc().value(), present.revision().number(), document(event), told.apply(event))
                .isPresent();
    }

    @Override
    public Set<UnifiedSocialCreditCode> makeAll(List<MerchantChange> changes) {
        List<Addition<MerchantDocument>> additions = new ArrayList<>();
        List<Replacement<MerchantDocument>> replacements = new ArrayList<>();
        List<ReplaceOneModel<RevisionDocument>> kept = new ArrayList<>();
        for (MerchantChange change : changes) {
            Merchant present = change.present();
            String id = change.uscc().value();
            OutgoingEvent event = told.apply(change.event());
            if (present == null) {
                additions.add(new Addition<>(id, document(change.event()), event));
            } else {
                RevisionDocument revision = RevisionDocument.of(present);
                kept.add(
                        new ReplaceOneModel<>(Filters.eq(revision._id()), revision, new ReplaceOptions().upsert(true)));
                replacements.add(new Replacement<>(id, present.revision().number(), document(change.event()), event));
            }
        }
        if (!kept.isEmpty()) {
            revisions.bulkWrite(kept, new BulkWriteOptions().ordered(false));
        }
        Set<String> refused = merchants.insertAll(additions);
        boolean allReplaced = merchants.replaceAll(replacements);
        List<MerchantChange> made = changes.stream()
                .filter(change -> change.present() != null
                        || !refused.contains(change.uscc().value()))
                .toList();
        return allReplaced ? made.stream().map(MerchantChange::uscc).collect(Collectors.toSet()) : stillSeen(made);
    }

    /** Of some changes those that can still be seen: a later one may have covered one that was made. */
    private Set<UnifiedSocialCreditCode> stillSeen(List<MerchantChange> changes) {
        Map<UnifiedSocialCreditCode, Merchant> present =
                findAll(changes.stream().map(MerchantChange::uscc).toList());
        return changes.stream()
                .filter(change -> {
                    Merchant now = present.get(change.uscc());
                    return now != null
                            && now.revision().equals(change.event().merchant().revision());
                })
                .map(MerchantChange::uscc)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Long> revisionOf(UnifiedSocialCreditCode uscc, String importId, int line) {
        Optional<Merchant> present = find(uscc);
        if (present.map(merchant -> isBy(merchant, importId, line)).orElse(false)) {
            return present.map(merchant -> merchant.revision().number());
        }
        Bson ofLine = Filters.and(
                Filters.eq("uscc", uscc.value()),
                Filters.eq("merchant.changedBy.importId", importId),
                Filters.eq("merchant.changedBy.line", line));
        return Optional.ofNullable(revisions.find(ofLine).first()).map(RevisionDocument::number);
    }

    @Override
    public List<Merchant> dueToTurn(LocalDate today, int limit) {
        return merchants
                .stored()
                .find(Filters.lte("lookup.turnOn", today))
                .sort(Sorts.ascending("lookup.turnOn"))
                .limit(limit)
                .projection(WITHOUT_LOOKUP)
                .map(MongoMerchants::merchant)
                .into(new ArrayList<>());
    }

    static Merchant merchant(Stored<MerchantDocument> stored) {
        return stored.document().merchant(stored.id(), stored.version());
    }

    private MerchantDocument document(MerchantEvent event) {
        return MerchantDocument.of(
                event.merchant(),
                MerchantLookup.of(event.merchant(), event.on()),
                MerchantSource.document(event.merchant(), event.on(), time));
    }

    private static boolean isBy(Merchant merchant, String importId, int line) {
        Origin origin = merchant.revision().origin();
        return importId.equals(origin.importId()) && origin.line() == line;
    }
}
