package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people complain about, and whom. A few merchants get many complaints: the first tenth of them gets about a third of
 * all.
 */
final class Grievances {
    private static final int UNREGISTERED_IN_100 = 6;
    private static final double TAIL = 2.0;
    private static final int TRIES = 12;
    private static final Map<String, List<String>> NARRATIVES = Table.read("narratives", row -> row).stream()
            .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));

    private final SampleMerchants merchants;

    Grievances(SampleMerchants merchants) {
        this.merchants = merchants;
    }

    /**
     * One grievance.
     *
     * @param district where the merchant is
     * @param yuan what was paid
     */
    record Grievance(
            SampleComplaint.Business against,
            String district,
            String category,
            String problem,
            String narrative,
            SampleComplaint.Purchase purchase,
            int yuan) {}

    /** @param on the day on which it is told; the purchase was in the weeks before */
    Grievance draw(Chance chance, LocalDate on) {
        SampleMerchant merchant = merchant(chance);
        boolean known = !chance.in100(UNREGISTERED_IN_100);
        Trade trade = Trade.ofCategory(merchant.category());
        String problem = trade.problems().draw(chance).getKey();
        String product = chance.oneOf(trade.products());
        int yuan = price(chance, trade);
        LocalDate bought = on.minusDays(chance.between(1, 75));
        String name = known ? merchant.name() : unregisteredName(chance, trade);
        return new Grievance(
                known
                        ? new SampleComplaint.Business(merchant.uscc(), null, null, null)
                        : new SampleComplaint.Business(null, name, merchant.address(), merchant.district()),
                merchant.district(),
                trade.category(),
                problem,
                narrative(chance, problem, product, yuan, bought, name),
                new SampleComplaint.Purchase(product, SampleComplaint.Money.yuan(yuan), bought.toString()),
                yuan);
    }

    /** The consumer with this number, from 0. */
    SampleComplaint.Person person(int consumer) {
        Chance chance = Chance.of(merchants.seed(), "consumer", consumer);
        String name = chance.oneOf(Words.SURNAMES)
                + chance.oneOf(Words.GIVEN)
                + (chance.in100(65) ? chance.oneOf(Words.GIVEN) : "");
        String phone = "1" + chance.between(3, 9) + chance.digits(9);
        return new SampleComplaint.Person(name, phone, District.draw(chance).address(chance));
    }

    static List<SampleComplaint.Claim> claims(Chance chance, int yuan) {
        SampleComplaint.Money paid = SampleComplaint.Money.yuan(yuan);
        List<SampleComplaint.Claim> claims = new ArrayList<>();
        claims.add(
                switch (chance.below(10)) {
                    case 0 -> new SampleComplaint.Claim("REPAIR", null);
                    case 1, 2 -> new SampleComplaint.Claim("REPLACE", null);
                    case 3 -> new SampleComplaint.Claim("RETURN", null);
                    default -> new SampleComplaint.Claim("REFUND", paid);
                });
        if (chance.in100(22)) {
            claims.add(
                    new SampleComplaint.Claim("COMPENSATE", SampleComplaint.Money.yuan(Math.min(3 * yuan, 900_000))));
        }
        return claims;
    }

    static List<SampleComplaint.Evidence> evidence(Chance chance) {
        List<SampleComplaint.Evidence> evidence = new ArrayList<>();
        evidence.add(
                chance.in100(70)
                        ? new SampleComplaint.Evidence("PAYMENT_RECORD", "微信支付记录截图")
                        : new SampleComplaint.Evidence("RECEIPT", "购物小票"));
        if (chance.in100(50)) {
            evidence.add(new SampleComplaint.Evidence("PHOTO", "现场照片" + chance.between(1, 6) + "张"));
        }
        if (chance.in100(25)) {
            evidence.add(new SampleComplaint.Evidence("CHAT_RECORD", "与商家的聊天记录"));
        }
        return evidence;
    }

    /** Early numbers are likelier, and so are trades that annoy people; after some tries whoever was drawn last. */
    private SampleMerchant merchant(Chance chance) {
        SampleMerchant drawn = merchants.at(0);
        for (int i = 0; i < TRIES; i++) {
            drawn = merchants.at((int) (merchants.scale().units().merchants() * Math.pow(chance.part(), TAIL)));
            if (chance.part() * 3 < Trade.ofCategory(drawn.category()).annoyance()) {
                return drawn;
            }
        }
        return drawn;
    }

    private static String unregisteredName(Chance chance, Trade trade) {
        return chance.oneOf(Words.BRANDS) + chance.oneOf(trade.words()) + "店";
    }

    /** Low prices are much commoner than high ones. */
    private static int price(Chance chance, Trade trade) {
        double part = chance.part();
        return trade.lowest() + (int) ((trade.highest() - trade.lowest()) * part * part * part);
    }

    private static String narrative(
            Chance chance, String problem, String product, int yuan, LocalDate bought, String shop) {
        return chance.oneOf(NARRATIVES.getOrDefault(problem, List.of("{product}")))
                .replace("{product}", product)
                .replace("{amount}", String.valueOf(yuan))
                .replace("{fee}", String.valueOf(1 + yuan / chance.between(4, 20)))
                .replace("{date}", bought.getMonthValue() + "月" + bought.getDayOfMonth() + "日")
                .replace("{shop}", shop);
    }
}
