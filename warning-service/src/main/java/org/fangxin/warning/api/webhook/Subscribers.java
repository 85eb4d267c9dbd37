package org.fangxin.warning.api.webhook;

import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.springframework.http.HttpStatus;

/** Whom a caller subscribes for. */
final class Subscribers {
    private Subscribers() {}

    static Subscriber of(Caller caller) {
        String partner = caller.partner();
        String uscc = caller.uscc();
        if (caller.has(Role.PARTNER) && partner != null) {
            return new Subscriber(Subscriber.Kind.PARTNER, partner);
        }
        if (caller.has(Role.MERCHANT) && uscc != null) {
            return new Subscriber(Subscriber.Kind.MERCHANT, uscc);
        }
        if (caller.has(Role.ANALYST)) {
            return new Subscriber(Subscriber.Kind.ANALYST, caller.id());
        }
        throw Problem.of(HttpStatus.FORBIDDEN, "subscriber-unknown").exception();
    }
}
