package org.fangxin.merchant.application.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.StatedDesignation;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;

/** A registry full of merchants that differ in everything a list can be asked for; the same for the same seed. */
final class ManyMerchants {
    static final Coordinates CENTRE = new Coordinates(120.15, 30.27);
    private static final String[] WORDS = {"放心", "西湖", "龙井", "食品", "知味", "超市", "茶业", "大药房"};
    private static final String[] DISTRICTS = {"330106", "330108", "330110"};
    private static final String[] CATEGORIES = {"GOODS_FOOD", "GOODS_CLOTHING", "SERVICE_BEAUTY"};
    private static final String[] KINDS = {"STORE", "CATERING", "FACTORY"};
    private static final String[] INDUSTRIES = {"F5211", "H62", "5212", null};

    final Merchants registry;
    private final Random random;
    private int registered;

    /** @param registry where merchants are written to */
    ManyMerchants(Merchants registry, long seed) {
        this.registry = registry;
        this.random = new Random(seed);
    }

    /** A new merchant enters. */
    UnifiedSocialCreditCode register() {
        return register(random.nextInt(4) == 0 ? one(WORDS) : null);
    }

    /** A new merchant with a brand enters. */
    UnifiedSocialCreditCode register(String brand) {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(MerchantLines.uscc(++registered));
        Merchant merchant = Merchant.registered(
                statement(uscc, brand),
                MerchantFixtures.bureau(),
                MerchantFixtures.NOW.plusMillis(registered),
                MerchantFixtures.TODAY,
                MerchantFixtures.ids());
        registry.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
        if (random.nextInt(3) == 0) {
            promise(merchant, 7 + random.nextInt(3) * 8);
        }
        return uscc;
    }

    /** A merchant becomes wholly different. */
    void change(UnifiedSocialCreditCode uscc) {
        Merchant present = registry.find(uscc).orElseThrow();
        Origin later = MerchantFixtures.bureau(MerchantFixtures.NOW.plusSeconds(registered));
        Optional<Merchant> changed = present.restated(
                statement(uscc, random.nextInt(4) == 0 ? one(WORDS) : null),
                later,
                later.statedAt(),
                MerchantFixtures.TODAY,
                MerchantFixtures.ids());
        changed.ifPresent(
                next -> registry.replace(present, new MerchantEvent.MerchantUpdated(next, MerchantFixtures.TODAY)));
    }

    List<Merchant> all() {
        return registry.scan(null, "", Integer.MAX_VALUE);
    }

    private void promise(Merchant present, int days) {
        ReturnTerms terms = new ReturnTerms(
                days, StartEvent.RECEIPT, Set.of(), Set.of(), true, 7, FreightPayer.CONSUMER, false, null);
        Merchant next = present.promising(
                        PledgeKind.NO_REASON_RETURN,
                        terms,
                        MerchantFixtures.bureau(),
                        MerchantFixtures.NOW,
                        MerchantFixtures.TODAY,
                        MerchantFixtures.ids())
                .orElseThrow();
        registry.replace(
                present,
                new MerchantEvent.PledgeChanged(next, MerchantFixtures.TODAY, PledgeKind.NO_REASON_RETURN, true));
    }

    private Statement statement(UnifiedSocialCreditCode uscc, String brand) {
        MerchantEntry entry = new MerchantEntry(
                one(WORDS) + one(WORDS) + random.nextInt(50) + "店",
                brand,
                one(DISTRICTS),
                "文三路 1 号",
                one(CATEGORIES),
                one(INDUSTRIES),
                null);
        List<StatedDesignation> designations = random.nextBoolean()
                ? List.of(new StatedDesignation(one(KINDS), LocalDate.parse("2026-01-01"), null, "FX-1"))
                : List.of();
        List<StatedStore> stores = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            stores.add(new StatedStore("S-" + i, store()));
        }
        return new Statement(uscc, null, entry, designations, stores);
    }

    private StoreEntry store() {
        OpeningHours.Period period = new OpeningHours.Period(
                Set.of(DayOfWeek.values()), LocalTime.of(random.nextInt(6) * 4, 0), LocalTime.of(22, 0));
        return new StoreEntry(
                "分店",
                one(DISTRICTS),
                "北山街",
                new Coordinates(120.15 + random.nextInt(100) / 1000.0, 30.27 + random.nextInt(50) / 1000.0),
                random.nextInt(4) == 0 ? null : new OpeningHours(List.of(period)),
                null,
                random.nextInt(3) == 0 ? "天街" : null,
                null);
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
