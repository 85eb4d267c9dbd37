package org.fangxin.merchant.domain;

import org.jspecify.annotations.Nullable;

/**
 * A store of a merchant. Each source tells of its own stores only: a mall of those in the mall, the bureau of all others.
 *
 * @param id stable id
 * @param source the partner that told of it; null for the bureau
 * @param ref what the source calls it; unique among the source's stores of the merchant
 */
public record Store(String id, @Nullable String source, String ref, StoreEntry entry) {}
