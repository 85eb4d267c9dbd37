package org.fangxin.platform.mongo;

/**
 * An aggregate as it lies in the store.
 *
 * @param id its id
 * @param document its state
 * @param version 1 after the insert, one more with each change; the sequence of the change's event
 */
public record Stored<D>(String id, D document, long version) {}
