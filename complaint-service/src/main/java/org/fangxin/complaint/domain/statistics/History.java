package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.TimelineEntry;
import org.fangxin.platform.time.CityTime;

/** Days of a case's history. */
record History(List<TimelineEntry> timeline, CityTime time) {
    /** Day on which one of these happened first. */
    Optional<LocalDate> first(String... codes) {
        return days(codes).findFirst();
    }

    /** Day on which one of these happened last. */
    Optional<LocalDate> last(String... codes) {
        return days(codes).reduce((earlier, later) -> later);
    }

    /** Day of the last line. */
    Optional<LocalDate> last() {
        return timeline.isEmpty()
                ? Optional.empty()
                : Optional.of(time.on(timeline.getLast().at()));
    }

    private Stream<LocalDate> days(String... codes) {
        Set<String> wanted = Set.of(codes);
        return timeline.stream().filter(entry -> wanted.contains(entry.what())).map(entry -> time.on(entry.at()));
    }
}
