package org.fangxin.platform.idempotency;

/**
 * Names one intention of one caller: a hash over caller, method, path and {@code Idempotency-Key}. A use case that
 * creates an aggregate keeps it there under a unique index, so that a repetition finds what the first try made even when
 * the process died between writing and answering.
 *
 * @param value SHA-256 in base64url, safe to store: it reveals neither the caller nor the key
 */
public record RequestKey(String value) {}
