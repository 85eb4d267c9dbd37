package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fangxin.contracts.Topics;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.Ledgers;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Ledgers in MongoDB; who came and what they said is encrypted. */
public final class MongoLedgers implements Ledgers {
    private final AggregateCollection<LedgerDocument> entries;
    private final PersonalDataCipher cipher;
    private final Function<LedgerEntry, OutgoingEvent> told;

    /** @param told how an entry's last change is told to other services */
    public MongoLedgers(
            AggregateCollections collections, PersonalDataCipher cipher, Function<LedgerEntry, OutgoingEvent> told) {
        this.entries = collections.of(RegistryIndexes.LEDGERS, LedgerDocument.class, Topics.MERCHANT);
        this.cipher = cipher;
        this.told = told;
    }

    @Override
    public Optional<LedgerEntry> find(String id) {
        return entries.find(id).map(this::entry);
    }

    @Override
    public Optional<LedgerEntry> byRequest(String requestKey) {
        return Optional.ofNullable(entries.stored()
                        .find(Filters.eq("requestKey", requestKey))
                        .first())
                .map(this::entry);
    }

    @Override
    public Optional<LedgerEntry> byComplaint(String complaintId) {
        return Optional.ofNullable(entries.stored()
                        .find(Filters.eq("ending.complaintId", complaintId))
                        .first())
                .map(this::entry);
    }

    @Override
    public boolean add(LedgerEntry entry) {
        return entries.insert(entry.id(), LedgerDocument.of(entry, cipher), told.apply(entry));
    }

    @Override
    public boolean change(LedgerEntry next) {
        return entries.replace(next.id(), next.version() - 1, LedgerDocument.of(next, cipher), told.apply(next))
                .isPresent();
    }

    @Override
    public List<LedgerEntry> of(String stationId, boolean open, @Nullable String before, int limit) {
        Bson ofStation = Filters.eq(open ? "open" : "station", stationId);
        return entries.stored()
                .find(before == null ? ofStation : Filters.and(ofStation, Filters.lt("_id", before)))
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(this::entry)
                .into(new ArrayList<>());
    }

    private LedgerEntry entry(Stored<LedgerDocument> stored) {
        return stored.document().entry(stored.id(), stored.version(), cipher);
    }
}
