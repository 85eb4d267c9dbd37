package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class JoiningOdrApiIT {
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void a_merchant_joins_and_leaves_and_its_page_says_so() {
        String uscc = uscc(810);
        api.importLines(RegistryApi.reviewer(), line(uscc, "在线和解店"));
        TestToken merchant = TestIssuer.shared().token("owner-810", "MERCHANT").uscc(uscc);

        Answer joined = change("PUT", uscc, merchant, "\"1\"").expect(200);

        assertThat(joined.json().path("takesPart").asBoolean()).isTrue();
        assertThat(joined.header("ETag")).isEqualTo("\"2\"");
        assertThat(change("PUT", uscc, merchant, "*").expect(200).header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(page(uscc).path("odr").asBoolean()).isTrue();
        assertThat(change("DELETE", uscc, merchant, "\"1\"").status()).isEqualTo(412);
        change("DELETE", uscc, merchant, "\"2\"").expect(200);
        assertThat(page(uscc).path("odr").asBoolean()).isFalse();
        assertThat(api.get("/api/v1/merchants/" + uscc + "/odr")
                        .expect(200)
                        .json()
                        .path("takesPart")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void the_bureau_states_it_in_an_import_and_a_partner_may_not() {
        String uscc = uscc(811);

        JsonNode first = api.importLines(RegistryApi.reviewer(), line(uscc, "在线和解二店", ",\"odr\":true"));
        JsonNode again = api.importLines(RegistryApi.reviewer(), line(uscc, "在线和解二店", ",\"odr\":true"));
        JsonNode partner = api.importLines(RegistryApi.partner("mall-odr"), line(uscc, "在线和解二店", ",\"odr\":false"));

        assertThat(RegistryApi.texts(first.path("results"), "status")).containsExactly("created");
        assertThat(RegistryApi.texts(again.path("results"), "status")).containsExactly("unchanged");
        assertThat(RegistryApi.texts(partner.path("results"), "status")).containsExactly("rejected");
        assertThat(partner.toString()).contains("odr-by-bureau-only");
        assertThat(page(uscc).path("odr").asBoolean()).isTrue();
    }

    @Test
    void nobody_else_speaks_for_a_merchant() {
        String uscc = uscc(812);
        api.importLines(RegistryApi.reviewer(), line(uscc, "别家店"));
        TestToken other = TestIssuer.shared().token("owner-813", "MERCHANT").uscc(uscc(813));
        TestToken elsewhere = TestIssuer.shared().token("r-4", "REVIEWER").districts("330108");

        assertThat(change("PUT", uscc, other, "*")
                        .expect(403)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("not-your-merchant");
        change("PUT", uscc, elsewhere, "*").expect(403);
        change("PUT", uscc(814), RegistryApi.reviewer(), "*").expect(404);
        assertThat(api.send("PUT", odr(uscc), "", "Authorization", other.bearer())
                        .status())
                .isEqualTo(428);
    }

    private JsonNode page(String uscc) {
        return api.get("/api/v1/merchants/" + uscc).expect(200).json();
    }

    private Answer change(String method, String uscc, TestToken token, String tag) {
        return api.send(method, odr(uscc), "", "Authorization", token.bearer(), "If-Match", tag);
    }

    private static String odr(String uscc) {
        return "/api/v1/merchants/" + uscc + "/odr";
    }
}
