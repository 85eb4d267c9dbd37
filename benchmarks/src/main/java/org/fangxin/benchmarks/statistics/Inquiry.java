package org.fangxin.benchmarks.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * A question that is asked many times.
 *
 * @param parameters what it asks beside the range
 * @param fresh parameters that make each round a question whose months were never counted so: a filter that nobody asked for
 */
record Inquiry(String name, String parameters, boolean fresh) {
    private static final List<String> CHANNELS =
            List.of("WEB", "APP", "MINI_PROGRAM", "HOTLINE", "PLATFORM_12315", "UNIFIED_PLATFORM", "STATION", "LETTER");

    static List<Inquiry> all() {
        return List.of(
                new Inquiry("headline", "", false),
                new Inquiry("by district and month", "&groupBy=district&interval=month", false),
                new Inquiry("by week, the period before", "&interval=week&compare=previous-period", false),
                new Inquiry("by day, the year before", "&interval=day&compare=previous-year", false),
                new Inquiry("by category and problem", "&groupBy=category,problem", false),
                new Inquiry(
                        "by district and outcome, excluded",
                        "&groupBy=district,outcome&district=!330106&kind=complaint",
                        false),
                new Inquiry("top ten businesses", "&groupBy=merchant", false),
                new Inquiry("top hundred, by quarter", "&groupBy=merchant&top=100&interval=quarter", false),
                new Inquiry("headline, unseen filter", "", true),
                new Inquiry("by month, unseen filter", "&groupBy=district&interval=month", true),
                new Inquiry("by category and problem, unseen", "&groupBy=category,problem", true),
                new Inquiry("top ten businesses, unseen", "&groupBy=merchant", true));
    }

    /** Each round asks for another range; an unseen question for other filters, too. */
    String path(LocalDate today, int round) {
        return "/api/v1/statistics/complaints?from=" + today.minusDays(364L + round % 50) + "&to=" + today + parameters
                + (fresh ? unseen(round) : "");
    }

    /** Each number is another set of excluded channels and problems. */
    private static String unseen(int round) {
        StringBuilder filter = new StringBuilder("&industry=!").append((char) ('A' + round % 20));
        for (int bit = 0; bit < CHANNELS.size() - 1; bit++) {
            if ((round / 20 >> bit & 1) == 1) {
                filter.append("&channel=!").append(CHANNELS.get(bit));
            }
        }
        return filter.toString();
    }
}
