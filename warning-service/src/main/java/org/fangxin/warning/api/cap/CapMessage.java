package org.fangxin.warning.api.cap;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.jspecify.annotations.Nullable;

/**
 * One message about a warning. The first edition is an alert, each further one an update of all before it, the lifting a
 * cancel of all of them; a message that went out never changes.
 *
 * @param identifier the warning's number and the edition's, {@code XJ-2026-0001.2}; {@code .C} for the lifting
 * @param references the messages it replaces
 * @param cancelled why the warning was lifted; null unless this is the cancel
 */
public record CapMessage(
        String warningId,
        String identifier,
        Instant sent,
        Type type,
        Notice notice,
        List<Reference> references,
        @Nullable Bilingual cancelled) {
    public CapMessage {
        references = List.copyOf(references);
    }

    /** What a message does (CAP {@code msgType}), named as the standard writes it. */
    public enum Type {
        Alert,
        Update,
        Cancel
    }

    /** An earlier message. */
    public record Reference(String identifier, Instant sent) {}

    /** The newest message about a warning. */
    public static CapMessage latest(PublicWarning warning) {
        if (warning instanceof CancelledWarning lifted) {
            return new CapMessage(
                    lifted.head().id(),
                    lifted.head().number() + ".C",
                    lifted.cancelledAt(),
                    Type.Cancel,
                    lifted.notice(),
                    references(lifted, Integer.MAX_VALUE),
                    lifted.reason());
        }
        return of(warning, warning.editions().current());
    }

    /** The message with which an edition went out. */
    public static CapMessage of(PublicWarning warning, Edition edition) {
        return new CapMessage(
                warning.head().id(),
                identifier(warning, edition),
                edition.publishedAt(),
                edition.number() == 1 ? Type.Alert : Type.Update,
                edition.draft().notice(),
                references(warning, edition.number()),
                null);
    }

    private static List<Reference> references(PublicWarning warning, int before) {
        return warning.editions().all().stream()
                .filter(edition -> edition.number() < before)
                .map(edition -> new Reference(identifier(warning, edition), edition.publishedAt()))
                .toList();
    }

    private static String identifier(PublicWarning warning, Edition edition) {
        return warning.head().number() + "." + edition.number();
    }
}
