package org.fangxin.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** Settings of the driver: short time-outs, so that an outage is a quick 503, and writes that outlive their server. */
final class StoreSettings {
    private StoreSettings() {}

    static MongoClientSettings.Builder of(MongoProperties properties) {
        long selection = properties.serverSelectionTimeout().toMillis();
        int connect = (int) properties.connectTimeout().toMillis();
        int read = (int) properties.readTimeout().toMillis();
        return MongoClientSettings.builder()
                .codecRegistry(Codecs.registry())
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(selection, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(selection, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(connect, TimeUnit.MILLISECONDS).readTimeout(read, TimeUnit.MILLISECONDS))
                .applyConnectionString(new ConnectionString(properties.uri()));
    }
}
