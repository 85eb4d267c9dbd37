package org.fangxin.warning.domain.stream;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.Bilingual;

/**
 * Something that became of a public warning, as much of it as a listener needs to decide whether to read it.
 *
 * @param sequence the warning's version that made it; with the warning's id it names the change
 * @param at when it happened
 */
public record Change(
        String warningId,
        long sequence,
        Kind kind,
        String number,
        String warningKind,
        String severity,
        Bilingual title,
        List<String> merchants,
        List<String> categories,
        List<String> districts,
        Instant at) {
    public Change {
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    /** What happened. */
    public enum Kind {
        /** It went public. */
        PUBLISHED,
        /** A new edition is in force. */
        UPDATED,
        /** It was lifted. */
        CANCELLED,
        /** Its time is over. */
        EXPIRED
    }
}
