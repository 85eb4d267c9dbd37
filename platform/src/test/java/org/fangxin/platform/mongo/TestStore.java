package org.fangxin.platform.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.fangxin.testkit.Stack;

/** The stack's store with the platform's own settings. */
final class TestStore implements AutoCloseable {
    private final MongoClient client;
    private final MongoDatabase database;

    TestStore(Stack stack) {
        client = MongoClients.create(StoreSettings.of(properties(stack.mongodbUri(), stack.database()))
                .build());
        database = client.getDatabase(stack.database());
    }

    static MongoProperties properties(String uri, String database) {
        return new MongoProperties(
                uri,
                database,
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                Duration.ofSeconds(10),
                Duration.ofMillis(700));
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
