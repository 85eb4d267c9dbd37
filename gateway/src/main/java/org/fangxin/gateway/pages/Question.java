package org.fangxin.gateway.pages;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that the dashboard may ask: one of the figures, or the list of warnings.
 *
 * @param resource under {@code /api/v1/}
 * @param query encoded; null when there is none
 */
record Question(String resource, @Nullable String query) {

    private static final Set<String> RESOURCES = Set.of(
            "statistics/complaints", "statistics/merchants", "statistics/warnings", "statistics/outreach", "warnings");

    /** Reads {@code resource?query}; empty when the dashboard may not ask that. */
    static Optional<Question> of(String text) {
        int mark = text.indexOf('?');
        String resource = mark < 0 ? text : text.substring(0, mark);
        if (!RESOURCES.contains(resource)) {
            return Optional.empty();
        }
        Question question = new Question(resource, mark < 0 ? null : text.substring(mark + 1));
        try {
            URI.create(question.address());
            return Optional.of(question);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    String path() {
        return "/api/v1/" + resource;
    }

    String address() {
        return query == null ? path() : path() + "?" + query;
    }
}
