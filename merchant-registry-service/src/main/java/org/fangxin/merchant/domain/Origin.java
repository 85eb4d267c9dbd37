package org.fangxin.merchant.domain;

import java.time.Instant;
import org.fangxin.platform.imports.ImportJob;
import org.jspecify.annotations.Nullable;

/**
 * Who stated something about a merchant, when, and by which means.
 *
 * @param source the bureau, a partner, the merchant or the platform itself
 * @param name the partner's id; null when the source is not a partner
 * @param statedAt when the statement reached the registry; of two statements the one that came later wins, also when
 *     the earlier one is worked off later
 * @param importId the import that carried it; null for other means
 * @param line line of that import, from 1; 0 for other means
 */
public record Origin(
        Source source,
        @Nullable String name,
        Instant statedAt,
        @Nullable String importId,
        int line) {
    /** Kinds of sources. */
    public enum Source {
        /** The market regulation bureau: reviewers and their imports. */
        BUREAU,
        /** A mall or platform that syncs its roster. */
        PARTNER,
        /** The merchant itself. */
        MERCHANT,
        /** The platform itself, for example when a designation runs out. */
        PLATFORM
    }

    /** A statement of the platform itself. */
    public static Origin platform(Instant at) {
        return new Origin(Source.PLATFORM, null, at, null, 0);
    }

    /** What the merchant itself says, or the bureau in its stead. */
    public static Origin said(Source source, Instant at) {
        return new Origin(source, null, at, null, 0);
    }

    /** A line of an import. */
    public static Origin line(ImportJob job, int number) {
        String partner = job.partner();
        return new Origin(
                partner == null ? Source.BUREAU : Source.PARTNER, partner, job.submittedAt(), job.id(), number);
    }

    /** Whether this statement came before another one. */
    public boolean isOlderThan(Origin other) {
        return statedAt.isBefore(other.statedAt);
    }

    /** Whether this statement stood at or before the other's line of one and the same import. */
    public boolean isAtOrBeforeInSameImport(Origin other) {
        return importId != null && importId.equals(other.importId) && line <= other.line;
    }
}
