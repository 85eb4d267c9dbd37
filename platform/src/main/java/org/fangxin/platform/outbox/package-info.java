/**
 * The way of an event from an aggregate's own document to the broker: entries, the relay that sends them, and what
 * happens to those that cannot be sent. Knows neither the store nor the broker: both come in through ports
 * ({@link org.fangxin.platform.outbox.PendingEvents}, {@link org.fangxin.platform.outbox.EventSink}).
 */
@NullMarked
package org.fangxin.platform.outbox;

import org.jspecify.annotations.NullMarked;
