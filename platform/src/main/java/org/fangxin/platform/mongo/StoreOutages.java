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
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.fangxin.platform.web.Outages;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which failures of the driver mean that the store is away, not that the program is wrong. */
public final class StoreOutages implements Outages {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
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

    @Override
    public Optional<Problem> recognise(Throwable failure) {
        return isOutage(failure)
                ? Optional.of(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable")
                        .retryAfter(RETRY_AFTER))
                : Optional.empty();
    }

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
