package org.fangxin.warning.domain.channel;

import java.time.Instant;
import org.fangxin.platform.personal.PersonalText;

/**
 * A way to reach a consumer.
 *
 * @param owner pseudonym of the consumer
 * @param address e-mail address, phone number, or push subscription; encrypted in the store, masked when printed
 * @param chinese whether messages are in Chinese; else in English
 * @param confirmed whether it was proved that the address is the consumer's
 * @param consentedAt when the consumer agreed
 */
public record Channel(
        String id,
        String owner,
        Kind kind,
        PersonalText address,
        boolean chinese,
        boolean confirmed,
        Instant consentedAt) {
    /** Kinds of channels. */
    public enum Kind {
        /** Electronic mail. */
        EMAIL,
        /** A browser's or an app's push service (RFC 8030). */
        PUSH,
        /** Short messages. */
        SMS
    }

    /** The same, proved to be the consumer's. */
    public Channel confirm() {
        return new Channel(id, owner, kind, address, chinese, true, consentedAt);
    }
}
