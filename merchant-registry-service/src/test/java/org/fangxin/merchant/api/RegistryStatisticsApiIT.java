package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import org.fangxin.merchant.RegistryTest;
import org.fangxin.platform.figures.MaintainFigures;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class RegistryStatisticsApiIT {
    /** No other test registers merchants that sell farm inputs. */
    private static final String HERE = "/api/v1/statistics/merchants?category=GOODS_FARM_INPUTS";

    @Autowired
    private MaintainFigures maintenance;

    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void counts_what_merchants_hold_and_have_and_equals_a_full_recount() {
        String held = ",\"industry\":\"F5212\",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\"},"
                + "{\"kind\":\"NO_REASON_RETURN\",\"since\":\"2026-01-01\"}]";
        String factory = ",\"industry\":\"13\",\"designations\":[{\"kind\":\"FACTORY\",\"since\":\"2026-01-01\"}]";
        api.importLines(
                RegistryApi.reviewer(),
                farm(line(uscc(910_001), "农资店", held)),
                farm(line(uscc(910_002), "化肥厂", factory)),
                farm(line(uscc(910_003), "种子店")));

        await().untilAsserted(() -> assertThat(value(HERE, "merchants")).isEqualTo(3));
        assertThat(value(HERE, "trusted-units")).isEqualTo(2);
        assertThat(value(HERE, "return-units")).isEqualTo(1);
        assertThat(value(HERE, "factories")).isEqualTo(1);
        assertThat(value(HERE + "&designation=STORE&designation=FACTORY", "merchants"))
                .isEqualTo(2);
        assertThat(value(HERE + "&designation=!NO_REASON_RETURN", "merchants")).isEqualTo(2);
        assertThat(value(HERE + "&industry=C", "merchants")).isEqualTo(1);
        JsonNode byKind =
                api.get(HERE + "&groupBy=designation").expect(200).json().path("rows");
        assertThat(byKind.findValuesAsString("designation")).contains("FACTORY", "NO_REASON_RETURN", "STORE", "none");
        assertThat(api.get(HERE + "&from=2020-01-01&to=2020-12-31")
                        .expect(200)
                        .json()
                        .at("/rows/0/values/merchants/value")
                        .asInt(-1))
                .isZero();

        String check = "/api/v1/operations/merchant-registry-service/statistics/check";
        String admin = TestIssuer.shared().token("admin-1", "ADMIN").bearer();
        api.send("POST", check, "", "Authorization", admin).expect(202);
        maintenance.run();
        assertThat(api.get(check, "Authorization", admin)
                        .expect(200)
                        .json()
                        .path("differing")
                        .asInt(-1))
                .isZero();
    }

    private static String farm(String line) {
        return line.replace("GOODS_FOOD", "GOODS_FARM_INPUTS");
    }

    private long value(String question, String metric) {
        return api.get(question)
                .expect(200)
                .json()
                .at("/rows/0/values/" + metric + "/value")
                .asLong(-1);
    }
}
