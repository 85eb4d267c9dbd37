package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.merchant.domain.sync.Checkpoints;

/** Checkpoints of partners in MongoDB, one document each. */
public final class MongoCheckpoints implements Checkpoints {
    private final MongoCollection<CheckpointDocument> checkpoints;

    public MongoCheckpoints(MongoDatabase database) {
        this.checkpoints = database.getCollection(RegistryIndexes.CHECKPOINTS, CheckpointDocument.class);
    }

    record CheckpointDocument(String _id, String epoch, long seq, Instant at) {}

    @Override
    public Optional<Checkpoint> find(String partner) {
        return Optional.ofNullable(checkpoints.find(Filters.eq(partner)).first())
                .map(noted -> new Checkpoint(new ChangeToken(noted.epoch(), noted.seq()), noted.at()));
    }

    @Override
    public void set(String partner, Checkpoint checkpoint) {
        ChangeToken token = checkpoint.token();
        checkpoints.replaceOne(
                Filters.eq(partner),
                new CheckpointDocument(partner, token.epoch(), token.seq(), checkpoint.at()),
                new ReplaceOptions().upsert(true));
    }
}
