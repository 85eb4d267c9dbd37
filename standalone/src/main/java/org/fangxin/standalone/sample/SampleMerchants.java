package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The merchants of a seed, each made from its number alone. All are reassured units; how many of them are factories and
 * take goods back is exactly what the scale says.
 */
public final class SampleMerchants {
    private static final int COMPANIES_IN_100 = 72;
    private static final List<String> SMALL_FORMS = List.of("店", "商行", "经营部", "工作室", "商店");

    private final long seed;
    private final Scale scale;
    private final LocalDate day;
    private final Quota factories;
    private final Quota returns;

    /** @param day the day on which the data is as it is; designations began before it */
    public SampleMerchants(long seed, Scale scale, LocalDate day) {
        this.seed = seed;
        this.scale = scale;
        this.day = day;
        this.factories = Quota.of(
                seed, "factory", scale.units().factories(), scale.units().merchants());
        this.returns =
                Quota.of(seed, "return", scale.units().returns(), scale.units().merchants());
    }

    long seed() {
        return seed;
    }

    public Scale scale() {
        return scale;
    }

    LocalDate day() {
        return day;
    }

    /** The merchant with this number, from 0. */
    public SampleMerchant at(int number) {
        Chance chance = Chance.of(seed, "merchant", number);
        District district = District.draw(chance);
        boolean factory = factories.has(number);
        Trade trade = factory ? Trade.drawGoods(chance) : Trade.draw(chance);
        boolean company = factory || chance.in100(COMPANIES_IN_100);
        String sign = chance.oneOf(Words.BRANDS) + (chance.in100(60) ? chance.oneOf(Words.BRANDS) : "");
        String name = name(chance, sign, chance.oneOf(trade.words()), company);
        String address = district.address(chance);
        return new SampleMerchant(
                CreditCodes.of(seed, number, company, chance.oneOf(district.registered()))
                        .value(),
                "HZ-" + (number + 1),
                name,
                chance.in100(55) ? sign : null,
                district.code(),
                address,
                trade.category(),
                trade.industry(),
                chance.in100(80) ? "0571-8" + chance.digits(7) : "400-" + chance.digits(3) + "-" + chance.digits(4),
                List.of(new SampleMerchant.SampleStore("1", name, district.code(), address, district.place(chance))),
                designations(chance, factory ? "FACTORY" : trade.designation(), number));
    }

    private static String name(Chance chance, String sign, String trade, boolean company) {
        return company ? "杭州" + sign + trade + "有限公司" : "杭州" + sign + trade + chance.oneOf(SMALL_FORMS) + "（个体工商户）";
    }

    /** Awarded for a year at a time. */
    private List<SampleMerchant.SampleDesignation> designations(Chance chance, String kind, int number) {
        List<SampleMerchant.SampleDesignation> held = new ArrayList<>();
        held.add(designation(chance, kind, "FX", number));
        if (returns.has(number)) {
            held.add(designation(chance, "NO_REASON_RETURN", "WLY", number));
        }
        if (returns.place(number) < scale.units().crossStore()) {
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
