package org.fangxin.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import java.util.function.BooleanSupplier;

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

    private static boolean isDuplicate(MongoServerException e) {
        return e instanceof MongoWriteException write
                ? write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                : ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
