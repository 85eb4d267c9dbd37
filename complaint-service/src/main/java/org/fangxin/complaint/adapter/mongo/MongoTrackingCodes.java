package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.fangxin.complaint.domain.tracking.TrackingCodes;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;

/** Tracking codes as keyed hashes, one document a number; redeeming one deletes it. */
final class MongoTrackingCodes implements TrackingCodes {
    private final MongoCollection<Document> codes;
    private final PersonalDataCipher cipher;

    MongoTrackingCodes(MongoCollection<Document> codes, PersonalDataCipher cipher) {
        this.codes = codes;
        this.cipher = cipher;
    }

    @Override
    public void issue(Place place, String code, Instant until) {
        Document kept = new Document("_id", place.toString())
                .append("hash", hash(place, code))
                .append("until", Date.from(until))
                .append("tries", 0);
        codes.replaceOne(Filters.eq("_id", place.toString()), kept, new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean redeem(Place place, String code, Instant now) {
        Document used = codes.findOneAndDelete(Filters.and(
                Filters.eq("_id", place.toString()),
                Filters.eq("hash", hash(place, code)),
                Filters.gt("until", Date.from(now)),
                Filters.lt("tries", TRIES)));
        if (used == null) {
            codes.updateOne(Filters.eq("_id", place.toString()), Updates.inc("tries", 1));
        }
        return used != null;
    }

    private String hash(Place place, String code) {
        return cipher.blindIndex(new PersonalText(PersonalKind.TEXT, place + "/" + code));
    }
}
