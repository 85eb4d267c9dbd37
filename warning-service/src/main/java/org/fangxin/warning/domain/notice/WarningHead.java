package org.fangxin.warning.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a warning.
 *
 * @param id UUIDv7
 * @param number for people, for example {@code XJ-2026-0001}
 * @param requestKey names the request that created it; unique, so that its repetition finds it
 * @param origin the surge it came from; null when an editor began it
 */
public record WarningHead(
        String id,
        String number,
        Instant createdAt,
        String requestKey,
        @Nullable Origin origin) {}
