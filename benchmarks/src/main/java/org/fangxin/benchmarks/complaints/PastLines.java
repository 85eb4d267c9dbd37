package org.fangxin.benchmarks.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of an import from which all cases of the measurement descend: many districts, categories, channels and stages. */
record PastLines(LocalDate today) {
    static final int COMPLAINTS = 520;
    static final int REPORTS = 80;

    /** Cases with these lists stay as few as there were at first, however many others there are. */
    static final String RARE_CATEGORY = "GOODS_JEWELLERY";

    static final String RARE_WORD = "翡翠";
    static final String PHONE = "13812345678";
    static final String NAME = "张小丰";
    static final List<String> MERCHANTS = List.of(
            "91330106MA2ABCDEX7",
            "91330102MA2AB0018E",
            "92330105MA2CD0029F",
            "91330110MA2EF003XD",
            "92330114MA2GH00400",
            "91330109MA2KH0060M");
    private static final List<String> DISTRICTS =
            List.of("330102", "330105", "330106", "330108", "330109", "330110", "330111", "330112", "330113", "330114");
    private static final List<String> CATEGORIES = List.of(
            "GOODS_FOOD", "GOODS_CLOTHING", "GOODS_APPLIANCES", "SERVICE_CATERING_LODGING", "SERVICE_EDUCATION");
    private static final List<String> CHANNELS = List.of("APP", "PLATFORM_12315", "HOTLINE", "LETTER");
    private static final int OPEN_IN = 8;

    /** The lines of the whole import. */
    String lines() {
        return IntStream.range(0, COMPLAINTS + REPORTS)
                .mapToObj(i -> i < COMPLAINTS ? complaint(i) : report(i))
                .collect(Collectors.joining("\n"));
    }

    static boolean rare(int template) {
        return template % 50 == 0;
    }

    /** A closed case against a business that nobody has registered. */
    static String closed(String externalNo, int i, LocalDate received) {
        return """
                {"kind":"COMPLAINT","externalNo":"%s","receivedAt":"%sT10:%02d:00+08:00","channel":"APP","complainant":{"name":"赵小明","phone":"137%08d","address":"杭州市西湖区文三路9号"},"respondent":{"name":"旧城饼屋%d","address":"文二路3号","district":"%s"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","narrative":"买的饼干有霉斑，商家拒绝退款，多次联系没有结果。","purchase":{"product":"桃酥饼干","boughtOn":"%s"},"claims":[{"type":"REFUND"}],"consents":{"publicity":true},"decision":{"outcome":"ACCEPTED","on":"%s"},"ending":{"outcome":"TERMINATED","on":"%s","ground":"NO_AGREEMENT","reason":"无法达成一致"},"closedOn":"%s"}""".formatted(
                        externalNo,
                        received,
                        i % 60,
                        i,
                        i % 500,
                        DISTRICTS.get(i % DISTRICTS.size()),
                        received.minusDays(1),
                        received.plusDays(2),
                        received.plusDays(20),
                        received.plusDays(21));
    }

    private String complaint(int i) {
        boolean open = i % OPEN_IN == 0;
        LocalDate received = today.minusDays(open ? 2 + i % 4 : 90 + i % 120);
        String past = open
                ? (i % 3 == 0
                        ? ""
                        : ",\"decision\":{\"outcome\":\"ACCEPTED\",\"on\":\"%s\"}".formatted(received.plusDays(1)))
                : """
                    ,"decision":{"outcome":"ACCEPTED","on":"%s"},"ending":{"outcome":"TERMINATED","on":"%s","ground":"NO_AGREEMENT","reason":"无法达成一致"},"closedOn":"%s\"""".formatted(received.plusDays(2), received.plusDays(20), received.plusDays(21));
        return """
                {"kind":"COMPLAINT","externalNo":"LISTS-%06d","receivedAt":"%sT10:%02d:00+08:00","channel":"%s","complainant":{"name":"%s","phone":"%s","address":"杭州市西湖区文三路1号"},"respondent":{"uscc":"%s"},"category":"%s","problemType":"FOOD_SAFETY","narrative":"%s，商家拒绝退款，多次联系没有结果。","purchase":{"product":"%s","boughtOn":"%s"},"claims":[{"type":"REFUND"}],"consents":{"publicity":true}%s}""".formatted(
                        i,
                        received,
                        i % 60,
                        CHANNELS.get(i % CHANNELS.size()),
                        i < 20 ? NAME : "李四",
                        i < 20 ? PHONE : "137%08d".formatted(i),
                        MERCHANTS.get(i % MERCHANTS.size()),
                        rare(i) ? RARE_CATEGORY : CATEGORIES.get(i / 7 % CATEGORIES.size()),
                        rare(i) ? "买的" + RARE_WORD + "饼干有霉斑" : "买的饼干有霉斑",
                        "桃酥饼干 " + i,
                        received.minusDays(1),
                        past);
    }

    private String report(int i) {
        LocalDate received = today.minusDays(i % 9 + 1);
        return """
                {"kind":"REPORT","externalNo":"LISTS-%06d","receivedAt":"%sT10:%02d:00+08:00","channel":"LETTER","reporter":{"name":"%s","phone":"%s"},"respondent":{"name":"旧城饼屋","address":"文二路3号","district":"%s"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","clue":"过期原料","facts":"照片"}""".formatted(i, received, i % 60, NAME, PHONE, DISTRICTS.get(i % DISTRICTS.size()));
    }

    /** The registry's entries, as the service keeps them, of the businesses that the lines name. */
    static String district(int merchant) {
        return DISTRICTS.get(merchant % DISTRICTS.size());
    }
}
