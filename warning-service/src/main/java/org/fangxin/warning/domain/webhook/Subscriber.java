package org.fangxin.warning.domain.webhook;

/**
 * Who a webhook belongs to.
 *
 * @param id the partner's id, the merchant's unified social credit code, the analyst's user id
 */
public record Subscriber(Kind kind, String id) {
    /** Kinds of subscribers. */
    public enum Kind {
        /** A mall or platform. */
        PARTNER,
        /** A business. */
        MERCHANT,
        /** The regulator's analyst. */
        ANALYST
    }

    /** Text form for look-ups. */
    public String key() {
        return kind + ":" + id;
    }

    /** Whether the subscriber may be told: a partner only of its roster, a merchant only of its own cases and entry. */
    public boolean mayHear(Message message) {
        return switch (message.audience()) {
            case EVERYBODY -> kind != Kind.PARTNER || message.concernsPartner(id);
            case REGISTER ->
                switch (kind) {
                    case PARTNER -> message.concernsPartner(id);
                    case MERCHANT -> message.concerns(id);
                    case ANALYST -> true;
                };
            case PARTY -> kind == Kind.MERCHANT && message.concerns(id);
            case BUREAU -> kind == Kind.ANALYST;
        };
    }
}
