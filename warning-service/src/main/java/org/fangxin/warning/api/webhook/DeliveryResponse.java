package org.fangxin.warning.api.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/** A message and what became of it. */
record DeliveryResponse(
        @Schema(description = "The header webhook-id of every attempt")
        String messageId,

        String type,
        Delivery.State state,
        Instant createdAt,

        @Schema(description = "When it is tried next") @Nullable
        Instant dueAt,

        @Schema(description = "The newest one last, at most 50")
        List<AttemptResponse> attempts,

        @Schema(description = "What is sent, byte for byte") String body) {
    /** One try. */
    record AttemptResponse(
            Instant at,

            @Schema(description = "Status of the answer, if there was one") @Nullable
            Integer status,

            @Schema(description = "Why there was none: timeout, unreachable, unknown-host, refused-address") @Nullable
            String failure,

            long millis) {}

    static DeliveryResponse of(Delivery delivery) {
        return new DeliveryResponse(
                delivery.messageId(),
                delivery.type(),
                delivery.state(),
                delivery.createdAt(),
                delivery.dueAt(),
                delivery.attempts().stream()
                        .map(attempt -> new AttemptResponse(
                                attempt.at(), attempt.status(), attempt.failure(), attempt.millis()))
                        .toList(),
                delivery.body());
    }
}
