package org.fangxin.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.model.Indexes;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class IndexRefusedTest {
    @Test
    void says_which_index_the_store_refuses_and_why() {
        MongoCommandException conflict = new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: 86, codeName: 'IndexKeySpecsConflict', errmsg: 'conflict'}"),
                new ServerAddress());
        CollectionIndex index = new CollectionIndex("merchants", Indexes.ascending("name"), true, "the test");

        assertThat(new IndexRefusedException(index, conflict))
                .hasMessageStartingWith(
                        "The store refuses the unique index {\"name\": 1} on merchants (IndexKeySpecsConflict, code 86)")
                .hasCause(conflict);
        assertThat(StoreOutages.isOutage(conflict)).isFalse();
    }
}
