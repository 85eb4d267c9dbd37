package org.fangxin.warning.api.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/** A webhook. */
record WebhookResponse(
        String id,
        String url,
        List<String> types,

        boolean ordered,
        Webhook.Status status,
        Webhook.@Nullable DisabledBecause disabledBecause,
        Instant createdAt,

        @Schema(
                description = "Signing secret; shown only when it is made",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Nullable
        String secret) {
    static WebhookResponse of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookResponse withSecret(Webhook webhook) {
        return of(webhook, webhook.secrets().getFirst().value());
    }

    private static WebhookResponse of(Webhook webhook, @Nullable String secret) {
        return new WebhookResponse(
                webhook.id(),
                webhook.url(),
                webhook.types().stream().sorted().toList(),
                webhook.ordered(),
                webhook.status(),
                webhook.disabledBecause(),
                webhook.createdAt(),
                secret);
    }
}
