package org.fangxin.standalone.stack;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;

/** Asks the servers of the user's own whether they answer, before anything is started on them. */
final class ForeignServers {
    private static final int PATIENCE_SECONDS = 5;

    private ForeignServers() {}

    static void checkMongodb(String uri) throws StackFailed {
        try {
            MongoClientSettings settings = MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(uri))
                    .applyToClusterSettings(
                            cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .build();
            try (MongoClient client = MongoClients.create(settings)) {
                client.getDatabase("admin").runCommand(new Document("ping", 1));
            }
        } catch (IllegalArgumentException e) {
            throw new StackFailed("--mongodb is not a connection string: " + e.getMessage(), e);
        } catch (MongoException e) {
            throw new StackFailed("the store given by --mongodb does not answer within " + PATIENCE_SECONDS + " s", e);
        }
    }

    static void checkKafka(String bootstrap) throws StackFailed {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrap,
                "request.timeout.ms", PATIENCE_SECONDS * 1000,
                "default.api.timeout.ms", PATIENCE_SECONDS * 1000);
        try (Admin admin = Admin.create(settings)) {
            admin.describeCluster().clusterId().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (KafkaException e) {
            throw new StackFailed("--kafka is not an address of a broker: " + bootstrap, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailed(
                    "the broker given by --kafka, " + bootstrap + ", does not answer within " + PATIENCE_SECONDS + " s",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailed("the start was interrupted", e);
        }
    }
}
