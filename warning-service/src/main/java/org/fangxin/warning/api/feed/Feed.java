package org.fangxin.warning.api.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed, whatever format it is written in.
 *
 * @param id stable name of the feed
 * @param self its address
 * @param home where people read more
 * @param next address of the next page; null when this is the last one
 * @param updated when something in it changed last
 */
record Feed(
        String id,
        String title,
        String author,
        String language,
        String self,
        String home,
        @Nullable String next,
        Instant updated,
        List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * A warning in a feed.
     *
     * @param id stable name, the same in every format and after every change
     * @param content plain text
     * @param link the warning's address
     * @param cap address of its newest CAP message
     * @param terms what it is about: kind, severity, districts, categories
     */
    record Entry(
            String id,
            String title,
            String content,
            String link,
            String cap,
            Instant published,
            Instant updated,
            List<Term> terms) {
        Entry {
            terms = List.copyOf(terms);
        }
    }

    /** A term of a code list. */
    record Term(String scheme, String code, String label) {}
}
