package org.fangxin.merchant.domain;

/**
 * A store as an import states it.
 *
 * @param ref what the source calls it
 */
public record StatedStore(String ref, StoreEntry entry) {}
