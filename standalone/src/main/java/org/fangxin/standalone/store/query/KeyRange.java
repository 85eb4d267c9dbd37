package org.fangxin.standalone.store.query;

/**
 * Keys of an index from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * @param fixed how many leading bytes are the same in all of its keys
 */
public record KeyRange(byte[] from, byte[] to, int fixed) {}
