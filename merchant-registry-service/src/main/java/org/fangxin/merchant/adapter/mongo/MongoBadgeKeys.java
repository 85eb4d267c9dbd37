package org.fangxin.merchant.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.merchant.domain.badge.BadgeKey;
import org.fangxin.merchant.domain.badge.BadgeKeys;

/** Badge keys in MongoDB. The number is the id, so that two instances cannot both make the same one. */
public final class MongoBadgeKeys implements BadgeKeys {
    private final MongoCollection<KeyDocument> keys;

    public MongoBadgeKeys(MongoDatabase database) {
        this.keys = database.getCollection(RegistryIndexes.BADGE_KEYS, KeyDocument.class);
    }

    record KeyDocument(long _id, String kid, String publicKey, byte[] sealedPrivateKey, Instant from, Instant until) {
        BadgeKey key() {
            return new BadgeKey(_id, kid, publicKey, new BadgeKey.SealedBytes(sealedPrivateKey), from, until);
        }
    }

    @Override
    public List<BadgeKey> all() {
        return keys.find().sort(Sorts.ascending("_id")).map(KeyDocument::key).into(new ArrayList<>());
    }

    @Override
    public boolean add(BadgeKey key) {
        try {
            keys.insertOne(new KeyDocument(
                    key.number(),
                    key.kid(),
                    key.publicKey(),
                    key.sealedPrivateKey().bytes(),
                    key.from(),
                    key.until()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
