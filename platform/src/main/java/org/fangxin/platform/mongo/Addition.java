package org.fangxin.platform.mongo;

/**
 * An aggregate that is to be added among many.
 *
 * @param <D> the record of the aggregate's fields
 * @param event what its adding tells
 */
public record Addition<D extends Record>(String id, D document, OutgoingEvent event) {}
