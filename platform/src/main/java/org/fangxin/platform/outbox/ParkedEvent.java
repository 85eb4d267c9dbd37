package org.fangxin.platform.outbox;

/**
 * An event that the broker refused for good, taken out of the way of its aggregate's later events.
 *
 * @param aggregateId the aggregate's id
 * @param topic where it was to go
 * @param reason why it was refused
 * @param entry the event
 */
public record ParkedEvent(String aggregateId, String topic, String reason, OutboxEntry entry) {}
