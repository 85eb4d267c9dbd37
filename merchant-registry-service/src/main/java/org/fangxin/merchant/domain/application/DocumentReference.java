package org.fangxin.merchant.domain.application;

import org.jspecify.annotations.Nullable;

/**
 * A document that lies elsewhere, named so that a reviewer finds it.
 *
 * @param kind for example {@code LICENCE}; the programme says which an application needs
 * @param reference where it lies: an address or a file number
 * @param sha256 digest in hexadecimal by which a later exchange would show; null when not given
 */
public record DocumentReference(
        String kind, String reference, @Nullable String sha256) {}
