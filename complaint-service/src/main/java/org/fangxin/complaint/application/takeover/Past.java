package org.fangxin.complaint.application.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Walks through past days in their order and keeps the first thing that is wrong. A day without an hour counts as noon, or
 * as the moment of the step before it when that was later on the same day.
 */
final class Past {
    private final Occasion now;
    private final ZoneId zone;
    private final String officer;
    private Instant latest;
    private LocalDate latestDay;
    private @Nullable Flaw flaw;

    Past(Occasion now, ZoneId zone, String officer, Instant from) {
        this.now = now;
        this.zone = zone;
        this.officer = officer;
        this.latest = from;
        this.latestDay = from.atZone(zone).toLocalDate();
    }

    /** The occasion on a day, if that day is possible. */
    Optional<Occasion> on(LocalDate day, Party as, String pointer) {
        if (day.isBefore(latestDay)) {
            return wrong(new Flaw.OutOfOrder(pointer, latestDay));
        }
        if (day.isAfter(now.today())) {
            return wrong(new Flaw.InFuture(pointer, now.today()));
        }
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        Instant notBefore = noon.isBefore(latest) ? latest : noon;
        latest = notBefore.isAfter(now.at()) ? now.at() : notBefore;
        latestDay = day;
        return Optional.of(new Occasion(as, officer, latest, day, now.clocks()));
    }

    <T> Optional<T> wrong(Flaw found) {
        if (flaw == null) {
            flaw = found;
        }
        return Optional.empty();
    }

    Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    boolean sound() {
        return flaw == null;
    }
}
