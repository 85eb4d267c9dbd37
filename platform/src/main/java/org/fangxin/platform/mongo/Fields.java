package org.fangxin.platform.mongo;

import java.util.Set;

/** The fields that the platform keeps in an aggregate's document beside the aggregate's own. */
final class Fields {
    static final String ID = "_id";

    /** Number of the last change; never touched by the relay. */
    static final String VERSION = "version";

    /** Array of the events that the broker has not acknowledged, in order; absent when there are none. */
    static final String OUTBOX = "outbox";

    /** When a relay may take the events; later than now while one has leased them; absent when there are none. */
    static final String OUTBOX_DUE = "outboxDue";

    /** Token of the relay that has leased the events. */
    static final String OUTBOX_LEASE = "outboxLease";

    /** How often the broker has refused the first event. */
    static final String OUTBOX_TRIES = "outboxTries";

    static final Set<String> RESERVED = Set.of(ID, VERSION, OUTBOX, OUTBOX_DUE, OUTBOX_LEASE, OUTBOX_TRIES);

    private Fields() {}
}
