package org.fangxin.gateway.journey;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** People and businesses of the journeys, and what they do through the API. */
record City(Platform platform) {
    private static final AtomicInteger PERSONS = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String IN_CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    Api consumer() {
        return platform.as("consumer", "--user", "li");
    }

    Api officer() {
        return platform.as("officer");
    }

    Api editor() {
        return platform.as("editor", "--user", "editor-wang");
    }

    Api anotherEditor() {
        return platform.as("editor", "--user", "editor-zhao");
    }

    Api reviewer() {
        return platform.as("reviewer");
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** A valid code that belongs to nobody. */
    static String freeCode() {
        String body = "91330106MA"
                + IntStream.range(0, 7)
                        .mapToObj(i -> String.valueOf(IN_CODES.charAt(RANDOM.nextInt(IN_CODES.length()))))
                        .collect(Collectors.joining());
        return body + UnifiedSocialCreditCode.expectedCheckCharacter(body + "0").orElseThrow();
    }

    /** A code whose last character is not the one that belongs there. */
    static String miswrittenCode() {
        String code = freeCode();
        char last = code.charAt(17);
        return code.substring(0, 17) + (last == 'X' ? 'Y' : 'X');
    }

    /** Merchants lie in all districts, so that no district has enough complaints for a proposal of its own. */
    static String districtOf(String uscc) {
        List<String> districts = CodeLists.DISTRICTS.codes().stream()
                .filter(code -> code.parent() != null)
                .map(Code::code)
                .toList();
        return districts.get(Math.floorMod(uscc.hashCode(), districts.size()));
    }

    /** One line of an import. */
    static String merchantLine(String uscc) {
        return """
                {"uscc":"%s","ref":"R-%s","name":"杭州西湖%s食品有限公司","district":"%s",\
                "address":"西湖区文三路 1 号","category":"GOODS_FOOD"}
                """.formatted(uscc, uscc, uscc, districtOf(uscc));
    }

    /** A merchant that is registered when this returns. */
    String registeredMerchant() {
        String uscc = freeCode();
        reviewer()
                .postAs("application/x-ndjson", "/api/v1/merchant-imports", merchantLine(uscc), "Prefer", "wait=20")
                .expect(200);
        return uscc;
    }

    /** A complaint of a person who has not complained before: many of one person are no surge. */
    static String complaintAgainst(String uscc) {
        return """
                {"channel": "APP",
                 "complainant": {"name": "李小明", "phone": "1381%07d", "address": "杭州市西湖区文三路 1 号"},
                 "respondent": {"uscc": "%s"},
                 "category": "GOODS_FOOD",
                 "problemType": "FOOD_SAFETY",
                 "narrative": "买的饼干有霉斑，商家拒绝退款。",
                 "purchase": {"product": "桃酥饼干 500g",
                              "amount": {"amount": "28.50", "currency": "CNY"},
                              "boughtOn": "%s"},
                 "claims": [{"type": "REFUND", "amount": {"amount": "28.50", "currency": "CNY"}}],
                 "evidence": [{"kind": "RECEIPT", "description": "收银小票"}],
                 "consents": {"publicity": true}}
                """.formatted(PERSONS.incrementAndGet(), uscc, today());
    }

    /** A complaint that is filed when this returns. */
    Reply filedComplaint(String uscc) {
        return consumer().create("/api/v1/complaints", complaintAgainst(uscc)).expect(201);
    }

    static String path(Reply complaint) {
        return "/api/v1/complaints/" + complaint.text("/id");
    }

    Reply merchantsPage(String uscc) {
        return platform.anonymous().get("/api/v1/merchants/" + uscc).expect(200);
    }
}
