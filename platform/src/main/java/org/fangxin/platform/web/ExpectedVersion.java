package org.fangxin.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The version that a change is based on, from {@code If-Match} (RFC 9110 section 13.1.1). As a handler's parameter it
 * makes the header mandatory: without it the answer is 428 (RFC 6585), with a stale one 412.
 *
 * @param value the version; null for {@code *}, which accepts any
 */
public record ExpectedVersion(@Nullable Long value) {
    /** Whether the change may be made to this version. */
    public boolean matches(long version) {
        return value == null || value == version;
    }

    /** The 412 problem for a change that is based on an older version. */
    public static Problem stale(long current) {
        return Problem.of(org.springframework.http.HttpStatus.PRECONDITION_FAILED, "stale-version", current)
                .with("currentVersion", current);
    }
}
