package org.fangxin.merchant.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.station.Station;

/**
 * What a merchant adds to the figures: what it holds and promises on a day.
 *
 * @param codes its place in each of {@link #DIMENSIONS}; several at once are joined by {@code +}
 * @param counters what it counts in
 * @param stores how many stores it has
 * @param pledges how many promises stand
 */
public record MerchantFigures(List<String> codes, Set<Counter> counters, int stores, int pledges) {
    /** Version of the rules by which a merchant becomes figures; another version means that all are to be counted anew. */
    public static final int RULES = 1;

    /** Names of the dimensions, in the order of the codes. */
    public static final List<String> DIMENSIONS =
            List.of("district", "designation", "industry", "pledge", "category", "type");

    private static final String SEPARATOR = "\t";
    private static final String SEVERAL = "+";
    private static final String RETURNS = "NO_REASON_RETURN";
    private static final String CROSS_STORE = "CROSS_STORE_RETURN";
    private static final String FACTORY = "FACTORY";

    public MerchantFigures {
        codes = List.copyOf(codes);
        counters = Set.copyOf(counters);
    }

    /** The figures of a merchant on a day. */
    public static MerchantFigures of(Merchant merchant, LocalDate day) {
        List<String> held = merchant.kindsHeldOn(day);
        List<PledgeKind> promised = merchant.pledges().stream()
                .filter(Pledge::stands)
                .map(Pledge::kind)
                .distinct()
                .sorted()
                .toList();
        Set<Counter> counters = EnumSet.of(Counter.MERCHANTS);
        addIf(counters, Counter.TRUSTED, !held.isEmpty());
        addIf(counters, Counter.FACTORIES, held.contains(FACTORY));
        addIf(counters, Counter.RETURNS, held.contains(RETURNS) || promised.contains(PledgeKind.NO_REASON_RETURN));
        addIf(
                counters,
                Counter.CROSS_STORE,
                held.contains(CROSS_STORE) || promised.contains(PledgeKind.CROSS_STORE_RETURN));
        String category = merchant.entry().category();
        return new MerchantFigures(
                List.of(
                        merchant.entry().district(),
                        joined(held.stream()),
                        Industries.section(merchant.entry().industry()),
                        joined(promised.stream().map(Enum::name)),
                        category,
                        CodeLists.CATEGORIES.find(category).map(Code::parent).orElse(Industries.NONE)),
                counters,
                merchant.stores().size(),
                (int) merchant.pledges().stream().filter(Pledge::stands).count());
    }

    /** The figures of a service station: it counts in its district as long as it is open. */
    public static MerchantFigures of(Station station) {
        return new MerchantFigures(
                List.of(
                        station.entry().district(),
                        Industries.NONE,
                        Industries.NONE,
                        Industries.NONE,
                        Industries.NONE,
                        Industries.NONE),
                station.closedOn() == null ? EnumSet.of(Counter.STATIONS) : Set.of(),
                0,
                0);
    }

    /** All of it as a text; merchants that count alike have the same. */
    public String line() {
        List<String> cells = new ArrayList<>(codes);
        cells.add(mark(counters));
        cells.add(Integer.toString(stores));
        cells.add(Integer.toString(pledges));
        return String.join(SEPARATOR, cells);
    }

    /** Reads what {@link #line} wrote. */
    public static MerchantFigures parse(String line) {
        String[] cells = line.split(SEPARATOR, -1);
        int next = DIMENSIONS.size();
        return new MerchantFigures(
                List.of(cells).subList(0, next),
                counters(cells[next]),
                Integer.parseInt(cells[next + 1]),
                Integer.parseInt(cells[next + 2]));
    }

    /** The counters in their short form. */
    public static String mark(Set<Counter> counters) {
        return String.join(SEVERAL, counters.stream().sorted().map(Enum::name).toList());
    }

    /** Reads what {@link #mark} wrote. */
    public static Set<Counter> counters(String mark) {
        Set<Counter> counters = EnumSet.noneOf(Counter.class);
        Stream.of(mark.split("\\+"))
                .filter(name -> !name.isEmpty())
                .map(Counter::valueOf)
                .forEach(counters::add);
        return counters;
    }

    private static String joined(Stream<String> codes) {
        List<String> all = codes.toList();
        return all.isEmpty() ? Industries.NONE : String.join(SEVERAL, all);
    }

    private static void addIf(Set<Counter> counters, Counter counter, boolean counts) {
        if (counts) {
            counters.add(counter);
        }
    }
}
