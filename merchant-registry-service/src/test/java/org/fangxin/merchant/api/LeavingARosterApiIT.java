package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.util.List;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RegistryTest
class LeavingARosterApiIT {
    @Test
    void a_tenant_that_moved_out_leaves_one_roster_and_stays_in_the_others(@LocalServerPort int port) {
        RegistryApi api = RegistryApi.ready(port);
        TestToken mall = RegistryApi.partner("mall-x");
        TestToken other = RegistryApi.partner("mall-y");
        String uscc = uscc(830);
        String store =
                ",\"stores\":[{\"ref\":\"S-1\",\"name\":\"%s\",\"district\":\"330106\",\"address\":\"文三路 9 号\"}]";
        api.importLines(mall, line(uscc, "搬离店", store.formatted("甲馆店")));
        api.importLines(other, line(uscc, "搬离店", store.formatted("乙馆店")));

        api.send("DELETE", "/api/v1/partners/me/roster/" + uscc, "", "Authorization", mall.bearer())
                .expect(204);

        assertThat(snapshot(api, mall)).doesNotContain(uscc);
        assertThat(snapshot(api, other)).contains(uscc);
        assertThat(RegistryApi.texts(
                        api.get("/api/v1/merchants/" + uscc + "/stores").json().path("items"), "name"))
                .containsExactly("乙馆店");
        assertThat(api.send("DELETE", "/api/v1/partners/me/roster/" + uscc, "", "Authorization", mall.bearer())
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("not-in-roster");
        assertThat(api.send(
                                "DELETE",
                                "/api/v1/partners/me/roster/" + uscc,
                                "",
                                "Authorization",
                                RegistryApi.reviewer().bearer())
                        .status())
                .isEqualTo(403);
    }

    private static List<String> snapshot(RegistryApi api, TestToken partner) {
        return api.get("/api/v1/merchant-changes/snapshot?scope=roster", partner).expect(200).lines().stream()
                .map(line -> line.path("uscc").asString(""))
                .toList();
    }
}
