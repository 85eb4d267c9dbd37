package org.fangxin.warning.application.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.WarningKind;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which warnings a list shows; what is null does not matter.
 *
 * @param states only warnings in one of these
 * @param district those for this district and those for the whole city; the city's own code asks for all
 * @param category those for this category or for its group; a group asks for all in it
 * @param merchant those that name this merchant
 * @param words all of which it must have; empty for any
 * @param inForceAt those in force at this moment
 */
public record WarningFilter(
        Set<WarningStatus> states,
        @Nullable WarningKind kind,
        @Nullable Severity severity,
        @Nullable String district,
        @Nullable String category,
        @Nullable String merchant,
        List<String> words,
        @Nullable Instant inForceAt) {
    public WarningFilter {
        states = Set.copyOf(states);
        words = List.copyOf(words);
    }
}
