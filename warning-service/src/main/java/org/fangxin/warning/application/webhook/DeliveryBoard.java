package org.fangxin.warning.application.webhook;

import java.util.Optional;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.domain.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/** Lists a webhook's deliveries, the newest first. */
public interface DeliveryBoard {
    /**
     * A part of the list.
     *
     * @param state only those in this state; null for all
     * @param after where the part before ended; empty for the first
     */
    Slice<Delivery> list(String webhookId, Delivery.@Nullable State state, Optional<Position> after, int limit);
}
