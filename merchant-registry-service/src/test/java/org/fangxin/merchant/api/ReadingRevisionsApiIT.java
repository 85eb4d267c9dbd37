package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.util.stream.StreamSupport;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class ReadingRevisionsApiIT {
    @LocalServerPort
    private int port;

    @Test
    void tells_who_changed_what_when_two_partners_state_the_same_merchant() {
        RegistryApi api = RegistryApi.ready(port);
        String uscc = uscc(570_001);
        api.importLines(RegistryApi.partner("mall-one"), line(uscc, "一号店"));
        api.importLines(RegistryApi.partner("mall-two"), line(uscc, "二号店"));
        api.importLines(RegistryApi.reviewer(), line(uscc, "二号店").replace("文三路 1 号", "文三路 9 号"));
        String path = "/api/v1/merchants/" + uscc + "/revisions";

        JsonNode first =
                api.get(path + "?limit=2", RegistryApi.reviewer()).expect(200).json();
        JsonNode second = api.get(path + "?limit=2&cursor=" + first.path("next").asString(), RegistryApi.reviewer())
                .expect(200)
                .json();

        assertThat(RegistryApi.texts(first.path("items"), "source")).containsExactly("BUREAU", "PARTNER");
        assertThat(texts(first.path("items").get(0).path("changed"))).containsExactly("address");
        assertThat(texts(first.path("items").get(1).path("changed"))).containsExactly("name", "roster");
        assertThat(first.path("items").get(1).path("partner").asString()).isEqualTo("mall-two");
        assertThat(second.path("items").get(0).path("version").asInt()).isEqualTo(1);
        assertThat(second.path("items").get(0).path("line").asInt()).isEqualTo(1);
        assertThat(second.path("next").isString()).isFalse();
        api.get(path).expect(401);
        api.get(path, TestIssuer.shared().token("m", "MERCHANT").uscc(uscc(570_002)))
                .expect(403);
        api.get("/api/v1/merchants/" + uscc(570_003) + "/revisions", RegistryApi.reviewer())
                .expect(404);
    }

    private static Iterable<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
