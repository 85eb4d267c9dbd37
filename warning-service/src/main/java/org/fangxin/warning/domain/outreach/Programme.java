package org.fangxin.warning.domain.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.fangxin.warning.domain.Links;
import org.jspecify.annotations.Nullable;

/**
 * What an activity offers, as its editor writes it.
 *
 * @param speaker who speaks, in public capacity
 * @param place where people meet; not for live streams
 * @param url where to watch; for live streams
 * @param district six-digit area code
 * @param category what it is about (code list {@code categories}); null when about no goods or services in particular
 * @param seats how many can register; null when nobody has to
 */
public record Programme(
        ActivityKind kind,
        Bilingual topic,
        @Nullable Bilingual description,
        @Nullable String speaker,
        @Nullable Bilingual place,
        @Nullable String url,
        String district,
        @Nullable String category,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer seats) {
    /** Most seats of one activity: bounds the record of its registrations (about 100 bytes each). */
    public static final int MOST_SEATS = 5_000;

    /** Longest activity. */
    public static final Duration LONGEST = Duration.ofDays(31);

    static final int TOPIC_LENGTH = 160;
    static final int DESCRIPTION_LENGTH = 4_000;
    static final int NAME_LENGTH = 200;

    /** Everything that the rules forbid in it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        flaws.text("/topic", topic, TOPIC_LENGTH);
        flaws.text("/description", description, DESCRIPTION_LENGTH);
        flaws.text("/speaker", speaker, NAME_LENGTH);
        flaws.text("/place", place, NAME_LENGTH);
        flaws.addIf(url != null && !Links.isHttps(url), "/url", "web-form");
        flaws.addIf(kind.isOnSite() && place == null, "/place", "kind-needs", kind.name());
        flaws.addIf(!kind.isOnSite() && url == null, "/url", "kind-needs", kind.name());
        flaws.code("/district", district, CodeLists.DISTRICTS::contains, "unknown-district");
        flaws.code("/category", category, CodeLists.CATEGORIES::contains, "unknown-category");
        flaws.addIf(!endsAt.isAfter(startsAt), "/endsAt", "ends-before-start");
        flaws.addIf(endsAt.isAfter(startsAt.plus(LONGEST)), "/endsAt", "activity-too-long", LONGEST.toDays());
        flaws.addIf(seats != null && (seats < 1 || seats > MOST_SEATS), "/seats", "seats-range", MOST_SEATS);
        return flaws.found();
    }
}
