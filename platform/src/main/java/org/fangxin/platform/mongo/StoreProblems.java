package org.fangxin.platform.mongo;

import java.time.Duration;
import java.util.Optional;
import org.fangxin.platform.web.Outages;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** What a caller hears when the store is away or an aggregate takes no more events: 503, try again. */
final class StoreProblems implements Outages {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public Optional<Problem> recognise(Throwable failure) {
        boolean passing = failure instanceof OutboxFullException || StoreOutages.isOutage(failure);
        return passing
                ? Optional.of(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable")
                        .retryAfter(RETRY_AFTER))
                : Optional.empty();
    }
}
