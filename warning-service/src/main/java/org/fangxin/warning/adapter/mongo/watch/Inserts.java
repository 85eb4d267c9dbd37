package org.fangxin.warning.adapter.mongo.watch;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;

/** Inserts that leave alone what is there. */
final class Inserts {
    private Inserts() {}

    /** Adds one; false when its id is taken. */
    static boolean absent(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    /** Adds all whose ids are free, in one round trip. */
    static <D> void absent(MongoCollection<D> collection, List<D> documents) {
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean taken = e.getWriteErrors().stream()
                    .allMatch(each -> ErrorCategory.fromErrorCode(each.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!taken || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }
}
