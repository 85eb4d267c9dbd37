package org.fangxin.warning.domain.webhook;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened, as subscribers are told it.
 *
 * @param id the event's id, the same in every delivery: the receiver's key against duplicates
 * @param type name with dots and underscores, {@code warning.published}
 * @param merchants credit codes of the merchants it concerns
 * @param body what is sent: JSON with type, timestamp and data
 */
public record Message(String id, String type, Instant at, Audience audience, List<String> merchants, String body) {
    public Message {
        merchants = List.copyOf(merchants);
    }

    /** Who may hear of it. */
    public enum Audience {
        /** Everybody: public warnings. */
        EVERYBODY,
        /** Partners and analysts; a merchant of its own entry. */
        REGISTER,
        /** The merchant that it concerns. */
        PARTY,
        /** The bureau's analysts. */
        BUREAU
    }

    /** Whether it concerns a merchant. */
    public boolean concerns(String uscc) {
        return merchants.contains(uscc);
    }
}
