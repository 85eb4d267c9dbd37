package org.fangxin.warning.domain.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The published versions of a warning in order; there is at least one, the last is in force. */
public record Editions(List<Edition> all) {
    /** Most editions of one warning: bounds its record; a notice that changed fifty times should be a new one. */
    public static final int MOST = 50;

    public Editions {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a published warning has an edition");
        }
    }

    /** The edition in force. */
    public Edition current() {
        return all.getLast();
    }

    /** When the warning first went public. */
    public Instant firstPublishedAt() {
        return all.getFirst().publishedAt();
    }

    /** Whether there is room for another one. */
    public boolean isFull() {
        return all.size() >= MOST;
    }

    Editions with(Edition next) {
        List<Edition> more = new ArrayList<>(all);
        more.add(next);
        return new Editions(more);
    }
}
