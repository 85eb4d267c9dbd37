package org.fangxin.platform.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that something is away and once that it is back, however many tries lie between. */
final class OutageLog {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final String relay;
    private boolean away;

    OutageLog(String relay) {
        this.relay = relay;
    }

    void failed(Throwable failure) {
        if (!away) {
            away = true;
            LOG.warn("Events of {} wait: {}; trying on until it is back", relay, failure.toString());
        } else {
            LOG.debug("Events of {} still wait", relay, failure);
        }
    }

    void succeeded() {
        if (away) {
            away = false;
            LOG.info("Events of {} flow again", relay);
        }
    }
}
