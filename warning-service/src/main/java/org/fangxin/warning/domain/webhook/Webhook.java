package org.fangxin.warning.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address that wants to hear of events. It gets none before it has proved, by answering a challenge, that it wants
 * them, and none any more once it is disabled.
 *
 * @param types names of the events it wants
 * @param ordered whether a message waits until the ones before it were delivered
 * @param disabledBecause why it gets nothing; null unless disabled
 * @param requestKey names the request that created it
 */
public record Webhook(
        String id,
        Subscriber owner,
        String url,
        Set<String> types,
        boolean ordered,
        Status status,
        @Nullable DisabledBecause disabledBecause,
        List<Secret> secrets,
        Instant createdAt,
        String requestKey) {
    /** How long both secrets sign after a rotation, so that the receiver can change over. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    public Webhook {
        types = Set.copyOf(types);
        secrets = List.copyOf(secrets);
    }

    /** States. */
    public enum Status {
        /** Waits for its challenge to be answered. */
        PENDING,
        /** Gets messages. */
        ACTIVE,
        /** Gets nothing. */
        DISABLED
    }

    /** Why a webhook gets nothing. */
    public enum DisabledBecause {
        /** It answered 410 Gone. */
        GONE,
        /** A message could not be delivered in all its attempts. */
        EXHAUSTED
    }

    /** The challenge was answered; it gets messages, also again after it was disabled. */
    public Webhook verified() {
        return with(Status.ACTIVE, null, secrets);
    }

    /** It gets nothing any more. */
    public Webhook disabled(DisabledBecause reason) {
        return with(Status.DISABLED, reason, secrets);
    }

    /** A new secret signs, together with the one before for the time of {@link #OVERLAP}. */
    public Webhook rotated(String value, Instant now) {
        List<Secret> next = new ArrayList<>();
        next.add(new Secret(value, now, null));
        next.add(new Secret(secrets.getFirst().value(), secrets.getFirst().createdAt(), now.plus(OVERLAP)));
        return with(status, disabledBecause, next);
    }

    /** The secrets that sign at this moment, the newest first. */
    public List<String> signingSecrets(Instant moment) {
        return secrets.stream()
                .filter(secret -> secret.signsAt(moment))
                .map(Secret::value)
                .toList();
    }

    /** Whether it is to get this message. */
    public boolean wants(Message message) {
        return status == Status.ACTIVE && types.contains(message.type()) && owner.mayHear(message);
    }

    private Webhook with(Status next, @Nullable DisabledBecause reason, List<Secret> secretsNow) {
        return new Webhook(id, owner, url, types, ordered, next, reason, secretsNow, createdAt, requestKey);
    }
}
