package org.fangxin.warning.domain;

import java.util.Optional;

/** Keeps records of one kind that editors write and change. */
public interface Shelf<T> {
    /** The record of this id. */
    Optional<Versioned<T>> find(String id);

    /** The record that this request created. */
    Optional<Versioned<T>> createdBy(String requestKey);

    /** Adds one; false when its request created one before. */
    boolean create(T item);

    /**
     * Writes a change over the version that it is based on; empty when that is no longer the newest.
     *
     * @param deed what the change was
     */
    Optional<Long> replace(T item, long basedOn, Deed deed);
}
