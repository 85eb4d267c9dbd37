package org.fangxin.warning.api.statistics;

import java.util.Arrays;
import java.util.List;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.statistics.Catalogue;
import org.fangxin.platform.statistics.CodeDimension;
import org.fangxin.platform.statistics.Dimension;
import org.fangxin.platform.statistics.Metric;
import org.fangxin.platform.web.Texts;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.fangxin.warning.domain.statistics.Counter;

/** What can be asked about warnings and about outreach. */
public final class WarningCatalogue {
    private WarningCatalogue() {}

    /** Warnings and recalls. */
    public static Catalogue warnings() {
        return new Catalogue(
                List.of(
                        codes("kind", CodeLists.WARNING_KINDS),
                        codes("severity", CodeLists.SEVERITIES),
                        codes("district", CodeLists.DISTRICTS),
                        codes("category", CodeLists.CATEGORIES)),
                List.of(
                        Metric.count("published", Counter.PUBLISHED.ordinal()),
                        Metric.count("active", Counter.ACTIVE.ordinal()),
                        Metric.count("recalls", Counter.RECALLS.ordinal())),
                Counter.values().length,
                List.of(),
                null);
    }

    /** Activities, by the places of {@link OutreachReader#ACTIVITIES} and the others. */
    public static Catalogue outreach(Texts texts) {
        return new Catalogue(
                List.of(
                        CodeDimension.words(
                                "kind",
                                Arrays.stream(ActivityKind.values())
                                        .map(Enum::name)
                                        .toList(),
                                texts),
                        codes("district", CodeLists.DISTRICTS)),
                List.of(
                        Metric.count("activities", OutreachReader.ACTIVITIES),
                        Metric.count("registered", OutreachReader.REGISTERED),
                        Metric.count("attended", OutreachReader.ATTENDED),
                        Metric.count("views", OutreachReader.VIEWS)),
                OutreachReader.COUNTERS,
                List.of(),
                null);
    }

    private static Dimension codes(String name, CodeList list) {
        return CodeDimension.of(
                name,
                list.codes().stream()
                        .map(code -> new CodeDimension.Entry(code.code(), code.parent(), code.zh(), code.en()))
                        .toList());
    }
}
