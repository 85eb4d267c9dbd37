package org.fangxin.merchant.domain.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an application's history; it stays for good.
 *
 * @param step stable code of what was done
 * @param as what whoever did it is to the application
 * @param by their account
 * @param note reason or remark
 */
public record HistoryEntry(
        Instant at,
        String step,
        Actor.As as,
        String by,
        @Nullable String note) {}
