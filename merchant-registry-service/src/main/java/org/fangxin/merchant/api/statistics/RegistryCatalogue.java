package org.fangxin.merchant.api.statistics;

import java.util.Arrays;
import java.util.List;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.statistics.Counter;
import org.fangxin.platform.statistics.Catalogue;
import org.fangxin.platform.statistics.CodeDimension;
import org.fangxin.platform.statistics.Dimension;
import org.fangxin.platform.statistics.Metric;
import org.fangxin.platform.web.Texts;

/** What can be asked about merchants. */
public final class RegistryCatalogue {
    /** Merchants are a stock: without a range all of them are meant. */
    private static final int ALL_DAYS = 25 * 365;

    private static final List<String> SECTIONS =
            "ABCDEFGHIJKLMNOPQRST".chars().mapToObj(Character::toString).toList();

    private RegistryCatalogue() {}

    /** The dimensions with their words, and the metrics. */
    public static Catalogue of(Texts texts) {
        return new Catalogue(
                List.of(
                        codes("district", CodeLists.DISTRICTS),
                        codes("designation", CodeLists.DESIGNATION_KINDS),
                        CodeDimension.words("industry", SECTIONS, texts),
                        CodeDimension.words(
                                "pledge",
                                Arrays.stream(PledgeKind.values())
                                        .map(Enum::name)
                                        .toList(),
                                texts),
                        codes("category", CodeLists.CATEGORIES),
                        codes("type", CodeLists.CATEGORIES)),
                List.of(
                        count("trusted-units", Counter.TRUSTED),
                        count("return-units", Counter.RETURNS),
                        count("cross-store-units", Counter.CROSS_STORE),
                        count("factories", Counter.FACTORIES),
                        count("stations", Counter.STATIONS),
                        count("merchants", Counter.MERCHANTS),
                        count("stores", Counter.STORES),
                        count("pledges", Counter.PLEDGES)),
                Counter.values().length,
                List.of(),
                null,
                ALL_DAYS,
                false);
    }

    private static Dimension codes(String name, CodeList list) {
        return CodeDimension.of(
                name,
                list.codes().stream()
                        .map(code -> new CodeDimension.Entry(code.code(), code.parent(), code.zh(), code.en()))
                        .toList());
    }

    private static Metric count(String name, Counter counter) {
        return Metric.count(name, counter.ordinal());
    }
}
