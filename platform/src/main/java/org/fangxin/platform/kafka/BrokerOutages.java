package org.fangxin.platform.kafka;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.errors.RetriableException;
import org.fangxin.platform.web.Outages;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** A broker that does not answer an operator's question. No consumer's or merchant's request ever asks the broker. */
final class BrokerOutages implements Outages {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public Optional<Problem> recognise(Throwable failure) {
        return failure instanceof RetriableException
                ? Optional.of(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable")
                        .retryAfter(RETRY_AFTER))
                : Optional.empty();
    }
}
