package org.fangxin.warning.domain.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as subscribers are told it.
 *
 * @param id the event's id, the same in every delivery: the receiver's key against duplicates
 * @param type name with dots and underscores, {@code warning.published}
 * @param merchants credit codes of the merchants it concerns
 * @param partners ids of the partners in whose rosters those merchants stand; null when partners are told whatever their
 *     rosters
 * @param body what is sent: JSON with type, timestamp and data
 */
public record Message(
        String id,
        String type,
        Instant at,
        Audience audience,
        List<String> merchants,
        @Nullable List<String> partners,
        String body) {
    public Message {
        merchants = List.copyOf(merchants);
        partners = partners == null ? null : List.copyOf(partners);
    }

    /** Who may hear of it. */
    public enum Audience {
        /** Everybody: what is public. */
        EVERYBODY,
        /** Partners of their rosters, analysts of all; a merchant of its own entry. */
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

    /** Whether it concerns a partner: one of its tenants, or everybody. */
    public boolean concernsPartner(String id) {
        return partners == null || partners.contains(id);
    }
}
