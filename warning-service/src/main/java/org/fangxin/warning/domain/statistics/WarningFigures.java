package org.fangxin.warning.domain.statistics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.WarningKind;

/**
 * What a published warning adds to the figures; a draft adds nothing.
 *
 * @param publishedOn the city's day of its first publication
 * @param codes its place in each of {@link #DIMENSIONS}; several at once are joined by {@code +}
 * @param counters what it counts in
 */
public record WarningFigures(LocalDate publishedOn, List<String> codes, Set<Counter> counters) {
    /** Version of the rules by which a warning becomes figures; another version means that all are to be counted anew. */
    public static final int RULES = 1;

    /** Names of the dimensions, in the order of the codes. */
    public static final List<String> DIMENSIONS = List.of("kind", "severity", "district", "category");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String NONE = "none";
    private static final String SEPARATOR = "\t";
    private static final String SEVERAL = "+";

    public WarningFigures {
        codes = List.copyOf(codes);
        counters = Set.copyOf(counters);
    }

    /** The figures of a warning as it stands. */
    public static WarningFigures of(PublicWarning warning) {
        Notice notice = warning.notice();
        Set<Counter> counters = EnumSet.of(Counter.PUBLISHED);
        if (notice.kind() == WarningKind.RECALL) {
            counters.add(Counter.RECALLS);
        }
        if (warning instanceof PublishedWarning) {
            counters.add(Counter.ACTIVE);
        }
        return new WarningFigures(
                LocalDate.ofInstant(warning.editions().firstPublishedAt(), ZONE),
                List.of(
                        notice.kind().name(),
                        notice.severity().name(),
                        joined(notice.scope().districts(), CodeLists.CITY),
                        joined(notice.scope().categories(), NONE)),
                counters);
    }

    /** The codes and counters as a text; warnings that count alike have the same. */
    public String line() {
        return String.join(SEPARATOR, codes) + SEPARATOR + mark();
    }

    /** The counters in their short form. */
    public String mark() {
        return String.join(SEVERAL, counters.stream().sorted().map(Enum::name).toList());
    }

    /** The codes of what {@link #line} wrote. */
    public static List<String> codes(String line) {
        return List.of(line.split(SEPARATOR, -1)).subList(0, DIMENSIONS.size());
    }

    /** The mark of what {@link #line} wrote. */
    public static String mark(String line) {
        return line.split(SEPARATOR, -1)[DIMENSIONS.size()];
    }

    /** Reads a mark. */
    public static Set<Counter> counters(String mark) {
        Set<Counter> counters = EnumSet.noneOf(Counter.class);
        Stream.of(mark.split("\\+")).map(Counter::valueOf).forEach(counters::add);
        return counters;
    }

    private static String joined(List<String> codes, String none) {
        return codes.isEmpty()
                ? none
                : String.join(SEVERAL, codes.stream().sorted().distinct().toList());
    }
}
