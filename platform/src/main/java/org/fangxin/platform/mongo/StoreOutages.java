package org.fangxin.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.fangxin.platform.web.Outages;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which failures of the driver mean that the store is away, not that the program is wrong. */
public final class StoreOutages implements Outages {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public Optional<Problem> recognise(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return Optional.of(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable")
                        .retryAfter(RETRY_AFTER));
            }
        }
        return Optional.empty();
    }

    /** Whether this failure will pass by itself when the store is back. */
    public static boolean isOutage(@Nullable Throwable failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoServerUnavailableException
                || failure instanceof MongoInterruptedException
                || (failure instanceof MongoException e
                        && e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                || failure instanceof OutboxFullException;
    }
}
