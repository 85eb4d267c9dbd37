package org.fangxin.warning.domain.webhook;

import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.Versioned;

/** Keeps webhooks; their secrets are encrypted in the store. */
public interface Webhooks {
    /** The webhook of this id. */
    Optional<Versioned<Webhook>> find(String id);

    /** The webhook that this request created. */
    Optional<Versioned<Webhook>> createdBy(String requestKey);

    /** Adds one; false when the request created one before. */
    boolean create(Webhook webhook);

    /** Writes a change over the version that it is based on; false when that is no longer the newest. */
    boolean replace(Webhook webhook, long basedOn);

    /** Removes one. */
    void remove(String id);

    /** All of a subscriber, the newest first; there are few. */
    List<Versioned<Webhook>> of(Subscriber owner);

    /** The active ones that want events of this type. */
    List<Webhook> wanting(String type);
}
