package org.fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.Test;

/** Two instances of the shipped service: who writes finds it at once, and everybody soon, also who starts later. */
@WithStack
class FindingWhatWasJustChangedIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PROMISING = "?pledge=PICK_UP_AT_DOOR";

    @Test
    void finds_at_once_where_it_was_written_and_soon_everywhere(Stack stack) throws Exception {
        try (ShippedService one = ShippedService.start(stack, "finding-one")) {
            for (int i = 0; i < 5; i++) {
                one.api().importLines(RegistryApi.reviewer(), line(uscc(10 + i), "起初第" + i + "店"));
                assertThat(names(one.api(), "?q=" + text("起初第" + i))).containsExactly("起初第" + i + "店");
            }
            try (ShippedService other = ShippedService.start(stack, "finding-other")) {
                assertThat(names(other.api(), "?q=" + text("起初第"))).hasSize(5);

                one.api()
                        .send(
                                "PUT",
                                "/api/v1/merchants/" + uscc(10) + "/pledges/PICK_UP_AT_DOOR",
                                "{\"compensation\":{\"amount\":\"5.5\",\"currency\":\"CNY\"},\"text\":\"两小时内\"}",
                                "Authorization",
                                RegistryApi.reviewer().bearer(),
                                "If-Match",
                                "*",
                                "Content-Type",
                                "application/json")
                        .expect(200);

                assertThat(names(one.api(), PROMISING)).containsExactly("起初第0店");
                assertThat(total(one.api(), PROMISING)).isEqualTo(1);
                await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(names(other.api(), PROMISING)).containsExactly("起初第0店");
                    assertThat(total(other.api(), PROMISING)).isEqualTo(1);
                });
            }
        }
    }

    private static List<String> names(RegistryApi api, String query) {
        return RegistryApi.texts(
                api.get("/api/v1/merchants" + query).expect(200).json().path("items"), "name");
    }

    private static int total(RegistryApi api, String query) {
        return api.get("/api/v1/merchants/facets" + query)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
