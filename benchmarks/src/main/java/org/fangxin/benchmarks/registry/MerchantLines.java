package org.fangxin.benchmarks.registry;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Merchants of a city as lines of an import: the same number gives the same merchant. */
final class MerchantLines {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String CHARACTERS = "知味观奎元馆楼外江南春晓清河坊孤山云栖竹径龙井虎跑满觉陇曲院风荷断桥残雪平湖秋月柳浪闻莺花港鱼双峰插雷塔夕照";
    private static final List<String> TRADES =
            List.of("食品", "茶业", "服饰", "餐饮", "家居", "数码", "母婴", "药房", "美容", "汽修", "书店", "珠宝");
    private static final List<String> DISTRICTS = List.of(
            "330102", "330105", "330106", "330108", "330109", "330110", "330111", "330112", "330113", "330114",
            "330122", "330127", "330182");
    private static final List<String> CATEGORIES = List.of("GOODS_FOOD", "GOODS_CLOTHING", "SERVICE_BEAUTY");
    private static final List<String> KINDS =
            List.of("STORE", "CATERING", "NO_REASON_RETURN", "FACTORY", "ONLINE_STORE");

    private MerchantLines() {}

    /** A valid code, another one for each number. */
    static String uscc(int number) {
        StringBuilder place = new StringBuilder();
        int rest = number;
        for (int i = 0; i < 5; i++) {
            place.insert(0, ALPHABET.charAt(rest % 31));
            rest /= 31;
        }
        String body = "91330106MA2B" + place;
        return body + UnifiedSocialCreditCode.expectedCheckCharacter(body + "0").orElseThrow();
    }

    static String name(int number) {
        Random random = new Random(number);
        String sign = random.ints(3, 0, CHARACTERS.length())
                .mapToObj(i -> Character.toString(CHARACTERS.charAt(i)))
                .collect(Collectors.joining());
        return "杭州" + sign + one(TRADES, random) + "有限公司";
    }

    /** Lines from a number on, up to another one. */
    static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(MerchantLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(int number) {
        Random random = new Random(number * 31L + 7);
        String district = one(DISTRICTS, random);
        String brand = random.nextInt(3) == 0
                ? ",\"brand\":\"" + name(number + 1_000_000).substring(2, 5) + "\""
                : "";
        String held = random.nextInt(2) == 0
                ? ""
                : ",\"designations\":[{\"kind\":\"%s\",\"since\":\"2026-01-01\"}]".formatted(one(KINDS, random));
        return ("{\"uscc\":\"%s\",\"name\":\"%s\",\"district\":\"%s\",\"address\":\"文三路 %d 号\",\"category\":\"%s\","
                        + "\"industry\":\"F52%d\",\"phone\":\"0571-8765%04d\"%s%s,\"stores\":[{\"ref\":\"S-1\",\"name\":\"%s\","
                        + "\"district\":\"%s\",\"address\":\"延安路 %d 号\",\"location\":{\"lng\":%.6f,\"lat\":%.6f},"
                        + "\"mall\":\"商场%d\",\"hours\":[{\"days\":[\"MO\",\"TU\",\"WE\",\"TH\",\"FR\",\"SA\",\"SU\"],"
                        + "\"opens\":\"%02d:00\",\"closes\":\"22:00\"}]}]}")
                .formatted(
                        uscc(number),
                        name(number),
                        district,
                        number,
                        one(CATEGORIES, random),
                        1 + random.nextInt(9),
                        random.nextInt(10_000),
                        brand,
                        held,
                        name(number).substring(2, 7) + "店",
                        district,
                        number,
                        119.9 + random.nextInt(500_000) / 1e6,
                        30.1 + random.nextInt(350_000) / 1e6,
                        random.nextInt(60),
                        6 + random.nextInt(5));
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
