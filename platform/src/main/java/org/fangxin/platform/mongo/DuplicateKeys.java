package org.fangxin.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Tells the store's answer "this value is taken" from its failures. */
final class DuplicateKeys {
    private DuplicateKeys() {}

    /** Whether the write was made; false if a value is taken. */
    static boolean absent(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoServerException e) {
            if (isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** The write's result; a taken value is an error of its own. */
    static boolean refused(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (MongoServerException e) {
            if (isDuplicate(e)) {
                throw new DuplicateValueException(e);
            }
            throw e;
        }
    }

    /** Positions, in a write of many documents, of those that were left out because a value is taken. */
    static Set<Integer> among(Runnable write) {
        try {
            write.run();
            return Set.of();
        } catch (MongoBulkWriteException e) {
            boolean onlyDuplicates = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyDuplicates) {
                throw e;
            }
            return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
        }
    }

    private static boolean isDuplicate(MongoServerException e) {
        return e instanceof MongoWriteException write
                ? write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                : ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
