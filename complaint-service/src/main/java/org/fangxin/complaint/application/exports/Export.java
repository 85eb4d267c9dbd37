package org.fangxin.complaint.application.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An export that somebody asked for.
 *
 * @param owner account that asked and may fetch it
 * @param rows how many rows are written so far
 * @param expected how many there will be by the figures when it was asked for; null when that was not asked
 * @param finishedAt null until it is ready or has failed
 * @param expiresAt from then on it is deleted
 * @param file null until it is ready
 */
public record Export(
        String id,
        String owner,
        Order order,
        State state,
        long rows,
        @Nullable Long expected,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt,
        @Nullable Content file) {
    /**
     * What is to be exported.
     *
     * @param from first day of receipt
     * @param to last day of receipt
     * @param areas area codes; a city's code stands for its districts
     * @param category code of a category; null for all
     * @param purpose what the personal data are needed for; null when there are none in it
     */
    public record Order(
            Kind kind,
            Format format,
            LocalDate from,
            LocalDate to,
            Set<String> areas,
            @Nullable String category,
            @Nullable String purpose) {
        public Order {
            areas = Set.copyOf(areas);
            if ((format == Format.LINES) != (purpose != null)) {
                throw new IllegalArgumentException("a purpose is told for personal data, and only for it");
            }
        }
    }

    /**
     * The complete file.
     *
     * @param file id under which it is kept
     */
    public record Content(String file, long bytes, String sha256) {}

    /** Kinds of cases. */
    public enum Kind {
        COMPLAINTS,
        REPORTS
    }

    /** Forms of the file. */
    public enum Format {
        CSV,
        NDJSON,
        /** Whole cases as an import takes them, with personal data; the file is sealed. */
        LINES
    }

    /** Where it stands. */
    public enum State {
        /** Waits, or is being made. */
        RUNNING,
        /** Can be fetched. */
        READY
    }
}
