package org.fangxin.warning.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.fangxin.testkit.WithContainers;
import org.fangxin.warning.application.stream.ChangeLogContract;
import org.fangxin.warning.domain.stream.ChangeLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** In a database of its own, because the running service logs changes too. */
@WithContainers
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContainerChangeLogIT extends ChangeLogContract {
    @Autowired
    private MongoClient client;

    @Autowired
    private MongoDatabase wired;

    private MongoDatabase own;
    private MongoChangeLog log;

    @BeforeEach
    void open() {
        own = client.getDatabase("changes_" + UUID.randomUUID().toString().substring(0, 8))
                .withCodecRegistry(wired.getCodecRegistry());
        new WarningIndexes()
                .indexes().stream()
                        .filter(index -> index.collection().equals(ChangeDocument.COLLECTION) && index.unique())
                        .forEach(index -> own.getCollection(ChangeDocument.COLLECTION)
                                .createIndex(index.keys(), new com.mongodb.client.model.IndexOptions().unique(true)));
        log = new MongoChangeLog(own);
    }

    @AfterEach
    void drop() {
        own.drop();
    }

    @Override
    protected ChangeLog log() {
        return log;
    }
}
