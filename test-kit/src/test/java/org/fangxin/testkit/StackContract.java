package org.fangxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What a test may rely on, whichever servers stand behind the {@link Stack}. */
abstract class StackContract {
    @Test
    void the_store_keeps_what_the_driver_writes(Stack stack) {
        try (MongoClient client = MongoClients.create(stack.mongodbUri())) {
            var notes = client.getDatabase(stack.database()).getCollection("notes");
            String id = UUID.randomUUID().toString();
            notes.insertOne(new Document("_id", id).append("text", "放心"));

            assertThat(notes.find(new Document("_id", id)).first()).containsEntry("text", "放心");
        }
    }

    @Test
    void the_broker_has_the_topics_that_are_made(Stack stack) throws Exception {
        String topic = "test-" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get(30, TimeUnit.SECONDS);

            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains(topic);
        }
    }

    @Test
    void the_database_bears_the_name_of_the_class(Stack stack) {
        assertThat(stack.database()).contains(getClass().getSimpleName()).hasSizeLessThan(64);
    }
}
