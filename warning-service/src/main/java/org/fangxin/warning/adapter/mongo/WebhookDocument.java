package org.fangxin.warning.adapter.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fangxin.warning.domain.webhook.Secret;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param owner kind and id of the subscriber
 * @param secrets encrypted
 */
record WebhookDocument(
        String _id,
        long version,
        String owner,
        Subscriber.Kind ownerKind,
        String ownerId,
        String url,
        List<String> types,
        boolean ordered,
        Webhook.Status status,
        Webhook.@Nullable DisabledBecause disabledBecause,
        List<SealedSecret> secrets,
        Instant createdAt,
        String requestKey) {
    static final String COLLECTION = "webhooks";
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String OWNER = "owner";
    static final String TYPES = "types";
    static final String STATUS = "status";
    static final String REQUEST_KEY = "requestKey";

    /** A secret as it is stored. */
    record SealedSecret(
            String sealed, Instant createdAt, @Nullable Instant until) {}

    static WebhookDocument of(Webhook webhook, long version, SecretBox box) {
        return new WebhookDocument(
                webhook.id(),
                version,
                webhook.owner().key(),
                webhook.owner().kind(),
                webhook.owner().id(),
                webhook.url(),
                webhook.types().stream().sorted().toList(),
                webhook.ordered(),
                webhook.status(),
                webhook.disabledBecause(),
                webhook.secrets().stream()
                        .map(secret -> new SealedSecret(box.seal(secret.value()), secret.createdAt(), secret.until()))
                        .toList(),
                webhook.createdAt(),
                webhook.requestKey());
    }

    Webhook toWebhook(SecretBox box) {
        return new Webhook(
                _id,
                new Subscriber(ownerKind, ownerId),
                url,
                Set.copyOf(types),
                ordered,
                status,
                disabledBecause,
                secrets.stream()
                        .map(secret -> new Secret(box.open(secret.sealed()), secret.createdAt(), secret.until()))
                        .toList(),
                createdAt,
                requestKey);
    }
}
