package org.fangxin.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.fangxin.platform.idempotency.Attempt;
import org.fangxin.platform.idempotency.IdempotencyRecords;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.idempotency.StoredAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Requests under an Idempotency-Key, one document each, keyed by the request's key: inserting it is the claim. A running
 * one carries {@code leaseUntil}, a finished one its answer; {@code keptUntil} tells when either may be forgotten.
 */
final class MongoIdempotencyRecords implements IdempotencyRecords {
    static final String COLLECTION = "idempotency";
    private static final String LEASE_UNTIL = "leaseUntil";
    static final String KEPT_UNTIL = "keptUntil";
    private static final Duration ABANDONED_KEPT = Duration.ofHours(72);

    private final MongoCollection<Document> requests;

    MongoIdempotencyRecords(MongoDatabase database) {
        this.requests = database.getCollection(COLLECTION);
    }

    @Override
    public Attempt begin(RequestKey key, String fingerprint, Instant now, Duration lease) {
        Document claim = new Document("_id", key.value())
                .append("fingerprint", fingerprint)
                .append(LEASE_UNTIL, Date.from(now.plus(lease)))
                .append(KEPT_UNTIL, Date.from(now.plus(ABANDONED_KEPT)));
        try {
            requests.insertOne(claim);
            return new Attempt.First();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        Document earlier = requests.find(eq("_id", key.value())).first();
        return earlier == null ? begin(key, fingerprint, now, lease) : after(earlier, claim, now);
    }

    private Attempt after(Document earlier, Document claim, Instant now) {
        Date keptUntil = earlier.getDate(KEPT_UNTIL);
        if (keptUntil.toInstant().isBefore(now)) {
            return takeOver(and(eq("_id", claim.get("_id")), eq(KEPT_UNTIL, keptUntil)), claim);
        }
        if (!Objects.equals(claim.get("fingerprint"), earlier.get("fingerprint"))) {
            return new Attempt.OtherBody();
        }
        Date leaseUntil = earlier.getDate(LEASE_UNTIL);
        if (leaseUntil == null) {
            return new Attempt.Done(answer(earlier.get("answer", Document.class)));
        }
        if (leaseUntil.toInstant().isAfter(now)) {
            return new Attempt.Running(Duration.ofSeconds(1));
        }
        return takeOver(and(eq("_id", claim.get("_id")), eq(LEASE_UNTIL, leaseUntil)), claim);
    }

    private Attempt takeOver(Bson unchanged, Document claim) {
        boolean ours = requests.replaceOne(unchanged, claim).getMatchedCount() == 1;
        return ours ? new Attempt.First() : new Attempt.Running(Duration.ofSeconds(1));
    }

    @Override
    public void complete(RequestKey key, StoredAnswer answer, Instant until) {
        Document stored = new Document("status", answer.status())
                .append("headers", new Document(new LinkedHashMap<String, Object>(answer.headers())))
                .append("body", new Binary(answer.body()));
        requests.updateOne(
                eq("_id", key.value()),
                combine(set("answer", stored), set(KEPT_UNTIL, Date.from(until)), unset(LEASE_UNTIL)));
    }

    @Override
    public void release(RequestKey key) {
        requests.deleteOne(eq("_id", key.value()));
    }

    @Override
    public void purge(Instant now) {
        requests.deleteMany(lt(KEPT_UNTIL, Date.from(now)));
    }

    private static StoredAnswer answer(@Nullable Document stored) {
        if (stored == null) {
            throw new IllegalStateException("a finished request has no answer");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        stored.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new StoredAnswer(
                stored.getInteger("status"),
                headers,
                stored.get("body", Binary.class).getData());
    }
}
