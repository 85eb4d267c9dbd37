package org.fangxin.platform.mongo;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which failures of the driver mean that the store is away, not that the program is wrong. */
public final class StoreOutages {
    private static final Set<Class<? extends RuntimeException>> KINDS = Set.of(
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoConnectionPoolClearedException.class,
            MongoServerUnavailableException.class,
            MongoInterruptedException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class,
            OutboxFullException.class);
    private static final Set<String> LABELS =
            Set.of(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL, "RetryableWriteError");

    private StoreOutages() {}

    /** Whether this failure, or one that caused it, will pass by itself when the store is back. */
    public static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable seen = cause;
            if (KINDS.stream().anyMatch(kind -> kind.isInstance(seen)) || labelled(seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean labelled(Throwable cause) {
        return cause instanceof MongoException mongo && LABELS.stream().anyMatch(mongo::hasErrorLabel);
    }
}
