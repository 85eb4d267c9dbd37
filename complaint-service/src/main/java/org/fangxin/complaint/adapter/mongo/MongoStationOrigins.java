package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.application.related.StationOrigins;
import org.fangxin.complaint.domain.ComplaintId;

/** Origins of complaints in MongoDB, one document under each complaint's id. */
public final class MongoStationOrigins implements StationOrigins {
    private final MongoCollection<OriginDocument> origins;

    public MongoStationOrigins(MongoDatabase database) {
        this.origins = database.getCollection("station-origins", OriginDocument.class);
    }

    record OriginDocument(String _id, String station, String entry, LocalDate loggedOn) {}

    @Override
    public void keep(ComplaintId complaint, Origin origin) {
        origins.updateOne(
                Filters.eq(complaint.value()),
                Updates.combine(
                        Updates.setOnInsert("station", origin.stationId()),
                        Updates.setOnInsert("entry", origin.ledgerEntryId()),
                        Updates.setOnInsert("loggedOn", origin.loggedOn())),
                new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<Origin> of(ComplaintId complaint) {
        return Optional.ofNullable(origins.find(Filters.eq(complaint.value())).first())
                .map(kept -> new Origin(kept.station(), kept.entry(), kept.loggedOn()));
    }
}
