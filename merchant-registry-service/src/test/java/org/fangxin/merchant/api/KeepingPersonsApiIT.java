package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class KeepingPersonsApiIT {
    private static final String USCC = uscc(8_100);
    private static final String PATH = "/api/v1/merchants/" + USCC;
    private static final String PERSONS =
            ",\"principalName\":\"张小丰\",\"principalPhone\":\"13812345678\",\"contactName\":\"钱小多\"";

    private RegistryApi api;

    @Autowired
    private MongoDatabase database;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void persons_are_masked_encrypted_looked_at_with_a_purpose_and_never_told_on() {
        TestToken mall = RegistryApi.partner("mall-persons");
        api.importLines(mall, line(USCC, "杭州有人负责店", PERSONS));

        Answer masked = api.get(PATH + "/persons", mall).expect(200);
        JsonNode principal = masked.json().path("principal");
        assertThat(principal.path("name").asString()).isEqualTo("张**");
        assertThat(principal.path("phone").asString()).isEqualTo("138****5678");
        assertThat(principal.path("source").asString()).isEqualTo("PARTNER");
        assertThat(masked.header("Cache-Control")).contains("no-store");
        assertThat(api.get(PATH + "/persons", RegistryApi.partner("another-mall"))
                        .status())
                .isEqualTo(403);
        assertThat(api.get(PATH + "/persons").status()).isEqualTo(401);

        String unmasking = PATH + "/person-unmasking";
        assertThat(post(unmasking, "{\"purpose\":\" \"}", officer("330106")).status())
                .isEqualTo(400);
        assertThat(post(unmasking, "{\"purpose\":\"核实\"}", officer("330108")).status())
                .isEqualTo(403);
        assertThat(post(unmasking, "{\"purpose\":\"核实\"}", mall).status()).isEqualTo(403);
        JsonNode clear = post(unmasking, "{\"purpose\":\"电话核实\"}", officer("330106"))
                .expect(200)
                .json();
        assertThat(clear.path("principal").path("phone").asString()).isEqualTo("13812345678");
        JsonNode looks =
                api.get(PATH + "/accesses", merchant()).expect(200).json().path("items");
        assertThat(RegistryApi.texts(looks, "purpose")).containsExactly("电话核实");
        assertThat(RegistryApi.texts(looks, "by")).containsExactly("officer-persons");

        assertThat(everythingStored())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document)
                        .doesNotContain("张小丰")
                        .doesNotContain("13812345678")
                        .doesNotContain("钱小多"));
        assertThat(api.get(PATH).expect(200).response().body())
                .doesNotContain("张")
                .doesNotContain("5678");
    }

    @Test
    void the_merchant_has_the_word_over_partners_and_bad_phones_are_refused_in_lines_and_requests() {
        String own = "/api/v1/merchants/" + uscc(8_101);
        api.importLines(RegistryApi.partner("mall-persons"), line(uscc(8_101), "杭州自己说店", PERSONS));
        TestToken itself = TestIssuer.shared().token("shop-8101", "MERCHANT").uscc(uscc(8_101));
        String tag = api.get(own + "/persons", itself).expect(200).header("ETag");
        String body = "{\"principal\":{\"name\":\"赵小满\",\"phone\":\"0571-87654321\"}}";

        assertThat(put(own + "/persons", body, itself, "\"9\"").status()).isEqualTo(412);
        assertThat(put(own + "/persons", body, merchant(), tag).status()).isEqualTo(403);
        assertThat(put(own + "/persons", "{\"principal\":{\"name\":\"赵小满\",\"phone\":\"12\"}}", itself, tag)
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/principal/phone");
        put(own + "/persons", body, itself, tag).expect(200);
        JsonNode job = api.importLines(RegistryApi.partner("mall-persons"), line(uscc(8_101), "杭州自己说店", PERSONS));

        assertThat(job.path("counts").path("unchanged").asInt())
                .as("the contact, whom the merchant left out, is the partner's word again")
                .isZero();
        JsonNode persons = api.get(own + "/persons", itself).expect(200).json();
        assertThat(persons.path("principal").path("name").asString()).isEqualTo("赵**");
        assertThat(persons.path("contact").path("source").asString()).isEqualTo("PARTNER");
        JsonNode faulty = api.importLines(
                RegistryApi.partner("mall-persons"),
                line(uscc(8_102), "店", ",\"contactPhone\":\"13812345678\""),
                line(uscc(8_103), "店", ",\"contactName\":\"钱\",\"contactPhone\":\"1\""));
        assertThat(faulty.path("counts").path("rejected").asInt()).isEqualTo(2);
    }

    /** Every document of the database as the store holds it, the published events among them. */
    private List<String> everythingStored() {
        List<String> all = new ArrayList<>();
        database.listCollectionNames()
                .forEach(name -> database.getCollection(name).find().forEach(document -> all.add(document.toString())));
        return all;
    }

    private static TestToken officer(String district) {
        return TestIssuer.shared().token("officer-persons", "OFFICER").districts(district);
    }

    private static TestToken merchant() {
        return TestIssuer.shared().token("shop-8100", "MERCHANT").uscc(USCC);
    }

    private Answer post(String path, String body, TestToken token) {
        return api.post(
                path, "application/json", body.getBytes(StandardCharsets.UTF_8), "Authorization", token.bearer());
    }

    private Answer put(String path, String body, TestToken token, String tag) {
        return api.send(
                "PUT",
                path,
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                token.bearer(),
                "If-Match",
                tag);
    }
}
