package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.util.List;
import java.util.UUID;
import org.fangxin.merchant.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class AlliedReturnsApiIT {
    private static final String ALLIANCES = "/api/v1/return-alliances";

    @LocalServerPort
    private int port;

    @Test
    void lets_members_of_an_alliance_take_back_what_another_one_sold() {
        RegistryApi api = RegistryApi.ready(port);
        String seller = uscc(560_001);
        String taker = uscc(560_002);
        String stores =
                ",\"stores\":[{\"ref\":\"1\",\"name\":\"一号店\",\"district\":\"330106\",\"address\":\"文三路 2 号\"}]";
        api.importLines(RegistryApi.reviewer(), line(seller, "联盟甲", stores), line(taker, "联盟乙", stores));
        String alliance =
                "{\"name\":\"测试联盟\",\"rules\":{\"days\":15,\"start\":\"PURCHASE\"},\"members\":[\"%s\",\"%s\"]}";

        api.send("POST", ALLIANCES, alliance.formatted(seller, uscc(560_009)), key())
                .expect(422);
        api.send("POST", ALLIANCES, alliance.formatted(seller, seller), key()).expect(400);
        api.send("POST", ALLIANCES, alliance.formatted(seller, taker).replace("15", "3"), key())
                .expect(400);
        RegistryApi.Answer formed = api.send("POST", ALLIANCES, alliance.formatted(seller, taker), key())
                .expect(201);
        String path = formed.header("Location");

        JsonNode listed = api.get(ALLIANCES + "?member=" + taker).expect(200).json();
        assertThat(RegistryApi.texts(listed.path("items"), "name")).isEqualTo(List.of("测试联盟"));
        assertThat(api.get(path).expect(200).json().path("members").size()).isEqualTo(2);
        JsonNode answer = check(api, seller, taker);
        assertThat(answer.path("eligible").asString()).isEqualTo("yes");
        assertThat(answer.path("reasons").get(0).path("basis").asString()).isEqualTo("ALLIANCE");
        assertThat(answer.path("stores").get(0).path("uscc").asString()).isEqualTo(taker);

        api.send("POST", path + "/ending", "", reviewer("If-Match", "\"7\"")).expect(412);
        api.send("POST", path + "/ending", "", reviewer("If-Match", formed.header("ETag")))
                .expect(200);
        api.send("PUT", path, alliance.formatted(seller, taker), reviewer("If-Match", "*"))
                .expect(409);
        assertThat(api.get(ALLIANCES + "?member=" + taker).json().path("items").size())
                .isZero();
        assertThat(check(api, seller, taker).path("eligible").asString())
                .as("a promise ends for purchases from that day on")
                .isEqualTo("no");
    }

    private static JsonNode check(RegistryApi api, String seller, String taker) {
        String today =
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
        String body = ("{\"boughtFrom\":{\"uscc\":\"%s\",\"channel\":\"IN_STORE\"},\"returnTo\":{\"uscc\":\"%s\"},"
                        + "\"purchasedAt\":\"%s\",\"goods\":{\"category\":\"GOODS_CLOTHING\",\"intact\":true}}")
                .formatted(seller, taker, today);
        return api.send("POST", "/api/v1/return-eligibility-checks", body, "Content-Type", "application/json")
                .expect(200)
                .json();
    }

    private static String[] key() {
        return reviewer("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String[] reviewer(String name, String value) {
        return new String[] {
            name, value, "Authorization", RegistryApi.reviewer().bearer(), "Content-Type", "application/json"
        };
    }
}
