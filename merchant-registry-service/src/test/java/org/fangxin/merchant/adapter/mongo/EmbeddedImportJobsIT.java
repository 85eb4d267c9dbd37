package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.application.imports.ImportJobsContract;
import org.fangxin.merchant.domain.imports.ImportJobs;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** In a database of its own, where no worker is about. */
@RegistryTest
class EmbeddedImportJobsIT extends ImportJobsContract {
    @Autowired
    private PersonalDataCipher cipher;

    @Autowired
    private MongoClient client;

    @Autowired
    private MongoDatabase database;

    private MongoDatabase own;

    @BeforeEach
    void make() {
        own = client.getDatabase(database.getName() + "_jobs").withCodecRegistry(database.getCodecRegistry());
        for (CollectionIndex index : new RegistryIndexes().indexes()) {
            if (index.unique()) {
                own.getCollection(index.collection())
                        .createIndex(index.keys(), new com.mongodb.client.model.IndexOptions().unique(true));
            }
        }
    }

    @AfterEach
    void drop() {
        own.drop();
    }

    @Override
    protected ImportJobs jobs() {
        return new MongoImportJobs(own, cipher);
    }
}
