package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The merchants of a seed, each made from its number alone.
 *
 * @param day the day on which the data is as it is; designations began before it
 */
public record SampleMerchants(long seed, LocalDate day) {
    private static final int COMPANIES_IN_100 = 72;
    private static final int NO_REASON_RETURN_IN_100 = 41;
    private static final int FACTORIES_IN_100 = 9;
    private static final int CROSS_STORE_IN_10_000 = 17;
    private static final List<String> SMALL_FORMS = List.of("店", "商行", "经营部", "工作室", "商店");

    /** The merchant with this number, from 0. */
    public SampleMerchant at(int number) {
        Chance chance = Chance.of(seed, "merchant", number);
        District district = District.draw(chance);
        Trade trade = Trade.draw(chance);
        boolean company = chance.in100(COMPANIES_IN_100);
        boolean factory = company && trade.category().startsWith("GOODS_") && chance.in100(FACTORIES_IN_100 * 2);
        String sign = chance.oneOf(Words.BRANDS) + (chance.in100(60) ? chance.oneOf(Words.BRANDS) : "");
        return new SampleMerchant(
                CreditCodes.of(seed, number, company, chance.oneOf(district.registered()))
                        .value(),
                "HZ-" + (number + 1),
                name(chance, sign, chance.oneOf(trade.words()), company),
                chance.in100(55) ? sign : null,
                district.code(),
                district.address(chance),
                trade.category(),
                trade.industry(),
                chance.in100(80) ? "0571-8" + chance.digits(7) : "400-" + chance.digits(3) + "-" + chance.digits(4),
                designations(chance, factory ? "FACTORY" : trade.designation(), number));
    }

    private static String name(Chance chance, String sign, String trade, boolean company) {
        return company ? "杭州" + sign + trade + "有限公司" : "杭州" + sign + trade + chance.oneOf(SMALL_FORMS) + "（个体工商户）";
    }

    /** Awarded for a year at a time; every merchant here is a reassured unit, four in ten take goods back as well. */
    private List<SampleMerchant.SampleDesignation> designations(Chance chance, String kind, int number) {
        List<SampleMerchant.SampleDesignation> held = new ArrayList<>();
        held.add(designation(chance, kind, "FX", number));
        if (chance.in100(NO_REASON_RETURN_IN_100)) {
            held.add(designation(chance, "NO_REASON_RETURN", "WLY", number));
        }
        if (chance.below(10_000) < CROSS_STORE_IN_10_000) {
            held.add(designation(chance, "CROSS_STORE_RETURN", "YDYD", number));
        }
        return held;
    }

    private SampleMerchant.SampleDesignation designation(Chance chance, String kind, String prefix, int number) {
        LocalDate since = day.minusDays(chance.between(5, 350));
        String plaque = prefix + "-" + since.getYear() + "-" + String.format("%06d", number + 1);
        return new SampleMerchant.SampleDesignation(
                kind, since.toString(), since.plusYears(1).minusDays(1).toString(), plaque);
    }
}
