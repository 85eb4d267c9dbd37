package org.fangxin.platform.outbox;

import java.time.Instant;

/** Decides what becomes of a claim after its events were sent, or were not. */
final class Verdicts {
    private final Pauses pauses;
    private final int tries;

    Verdicts(Pauses pauses, int tries) {
        this.pauses = pauses;
        this.tries = tries;
    }

    /**
     * @param now when what came meanwhile is due
     * @param retry when to try again what an outage kept back
     */
    Settlement on(Delivery delivery, Instant now, Instant retry) {
        Claim claim = delivery.claim();
        Throwable failure = delivery.failure();
        if (failure == null || !delivery.undeliverable()) {
            return new Settlement(claim, delivery.sent(), delivery.outage() ? retry : now, false, null);
        }
        // Tries are counted for the first entry of the document: an entry before it was sent, so this is a first try.
        int refusals = delivery.sent() == 0 ? claim.tries() + 1 : 1;
        if (refusals >= tries) {
            return new Settlement(claim, delivery.sent(), now, true, String.valueOf(failure.getMessage()));
        }
        return new Settlement(claim, delivery.sent(), now.plus(pauses.after(refusals)), true, null);
    }
}
