package org.fangxin.merchant.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.Document;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.application.imports.ImportJobsContract;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.imports.mongo.MongoImportJobs;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    @Test
    void reads_an_import_as_earlier_versions_stored_it() {
        own.getCollection(RegistryIndexes.IMPORTS.jobs()).insertOne(Document.parse("""
                        {"_id": "old", "intention": "old", "digest": "d", "submitter": "client", "lines": 1, "chunks": 1,
                         "chunksDone": 0, "districts": [], "open": true, "dueAt": {"$date": "2026-11-23T02:00:00Z"},
                         "counts": {"created": 0, "updated": 0, "unchanged": 0, "rejected": 0},
                         "origin": {"source": "PARTNER", "name": "mall", "importId": "old", "line": 0,
                                    "statedAt": {"$date": "2026-11-23T02:00:00Z"}}}
                        """));

        ImportJob old = jobs().find("old").orElseThrow();

        assertThat(old.partner()).isEqualTo("mall");
        assertThat(old.submittedAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @Override
    protected ImportJobs<MerchantLineResult> jobs() {
        return new MongoImportJobs<>(own, RegistryIndexes.IMPORTS, MerchantLineResult.class, cipher);
    }
}
