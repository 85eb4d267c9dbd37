package org.fangxin.platform.mongo;

/**
 * An aggregate's next state among many.
 *
 * @param <D> the record of the aggregate's fields
 * @param expectedVersion the version that it replaces
 * @param event what the change tells
 */
public record Replacement<D extends Record>(String id, long expectedVersion, D document, OutgoingEvent event) {}
