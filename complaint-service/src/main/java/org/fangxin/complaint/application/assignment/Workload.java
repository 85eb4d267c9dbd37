package org.fangxin.complaint.application.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.complaint.domain.Status;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** How much each officer has in hand, counted by the lists of the queue. */
public final class Workload {
    private static final int MOST_OFFICERS = 200;
    private static final List<Status> OPEN =
            List.of(Status.RECEIVED, Status.NEGOTIATING, Status.ACCEPTED, Status.SETTLED, Status.TERMINATED);

    private final Assignees assignees;
    private final Count count;
    private final CityTime time;

    public Workload(Assignees assignees, Count count, CityTime time) {
        this.assignees = assignees;
        this.count = count;
        this.time = time;
    }

    /** The load of the officers of some districts, the largest first. */
    public Overview of(Set<String> districts) {
        List<String> areas = count.areas(districts);
        Map<String, Load> loads = new LinkedHashMap<>();
        for (String area : areas) {
            for (String officer : assignees.in(area, MOST_OFFICERS)) {
                loads.merge(officer, load(area, officer), Load::plus);
            }
        }
        List<OfficerLoad> officers = new ArrayList<>();
        loads.forEach((officer, load) -> officers.add(new OfficerLoad(officer, load)));
        officers.sort(Comparator.comparingLong((OfficerLoad each) -> each.load().open())
                .reversed()
                .thenComparing(OfficerLoad::officer));
        Load nobody = areas.stream().map(area -> load(area, null)).reduce(Load.NONE, Load::plus);
        return new Overview(officers, nobody);
    }

    private Load load(String area, @Nullable String officer) {
        Map<Status, Long> byStatus = new EnumMap<>(Status.class);
        long overdue = 0;
        for (Status status : OPEN) {
            long open = count.inHand(area, status, officer, null);
            if (open > 0) {
                byStatus.put(status, open);
                overdue += count.inHand(area, status, officer, time.today());
            }
        }
        return new Load(byStatus.values().stream().mapToLong(Long::longValue).sum(), overdue, byStatus);
    }

    /** Counts cases by an index. */
    public interface Count {
        /** The lists that together hold the cases of these districts, each once. */
        List<String> areas(Set<String> districts);

        /**
         * Cases of an area and status in an officer's hands, or in nobody's.
         *
         * @param dueBefore only those whose running limit ends before this day; null for all
         */
        long inHand(String area, Status status, @Nullable String officer, @Nullable LocalDate dueBefore);
    }

    /** Everybody's load. */
    public record Overview(List<OfficerLoad> officers, Load nobody) {}

    /** One officer's load. */
    public record OfficerLoad(String officer, Load load) {}

    /** Cases in hand. */
    public record Load(long open, long overdue, Map<Status, Long> byStatus) {
        static final Load NONE = new Load(0, 0, Map.of());

        Load plus(Load other) {
            Map<Status, Long> sum = new EnumMap<>(Status.class);
            byStatus.forEach((status, many) -> sum.merge(status, many, Long::sum));
            other.byStatus.forEach((status, many) -> sum.merge(status, many, Long::sum));
            return new Load(open + other.open, overdue + other.overdue, sum);
        }
    }
}
