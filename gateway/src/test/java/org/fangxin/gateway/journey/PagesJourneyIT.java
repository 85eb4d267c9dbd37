package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;

/** What people do on the pages, with the real services behind them. */
@WithPlatform
class PagesJourneyIT {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final String STATE = "a-state-that-nobody-else-can-guess-0123456789";

    private final Platform platform;
    private final City city;
    private final Api anybody;

    PagesJourneyIT(Platform platform) {
        this.platform = platform;
        this.city = new City(platform);
        this.anybody = platform.anonymous();
    }

    @Test
    void a_pasted_badge_is_believed_when_the_registry_signed_it_and_not_when_a_letter_differs() {
        String uscc = City.freeCode();
        String line = City.merchantLine(uscc).strip();
        city.reviewer()
                .postAs(
                        "application/x-ndjson",
                        "/api/v1/merchant-imports",
                        line.substring(0, line.length() - 1)
                                + ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-"
                                + uscc + "\"}]}",
                        "Prefer",
                        "wait=20")
                .expect(200);
        String badge =
                anybody.get("/api/v1/merchants/" + uscc + "/badge").expect(200).body();
        assertThat(anybody.get("/m/" + uscc + "?lang=en").expect(200).body())
                .contains("<img src=\"/api/v1/merchants/" + uscc + "/badge.svg?lang=en\"");
        assertThat(anybody.get("/api/v1/merchants/" + uscc + "/badge.svg?lang=en")
                        .expect(200)
                        .header("Content-Type"))
                .startsWith("image/svg+xml");

        assertThat(pasted(badge)).contains("verdict-", "Valid", uscc);
        int middle = badge.length() - 20;
        char other = badge.charAt(middle) == 'A' ? 'B' : 'A';
        assertThat(pasted(badge.substring(0, middle) + other + badge.substring(middle + 1)))
                .contains("Not genuine")
                .doesNotContain("/m/" + uscc);
        assertThat(pasted("not a badge")).doesNotContain("Valid");
    }

    @Test
    void somebody_signs_in_with_a_code_and_sees_every_figure() {
        String challenge = TestIssuer.challenge(VERIFIER);
        String address = anybody.get("/dashboard/sign-in?state=" + STATE + "&challenge=" + challenge)
                .expect(200)
                .text("/address");
        assertThat(anybody.get(address, "Accept", "text/html").expect(200).body())
                .contains("Development only", "dev-analyst");
        String back = anybody.get(address + "&user=dev-analyst").expect(302).header("Location");
        assertThat(back).startsWith(platform.gateway() + "/dashboard?").contains("state=" + STATE);
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(back);
        assertThat(code.find()).isTrue();
        String exchange = "{\"code\":\"%s\",\"verifier\":\"%s\"}";

        anybody.post("/dashboard/sign-in", exchange.formatted(code.group(1), VERIFIER + "x"))
                .expectProblem(422, "sign-in-refused");
        String again = anybody.get(address + "&user=dev-analyst").expect(302).header("Location");
        Matcher fresh = Pattern.compile("[?&]code=([^&]+)").matcher(again);
        assertThat(fresh.find()).isTrue();
        Reply token = anybody.post("/dashboard/sign-in", exchange.formatted(fresh.group(1), VERIFIER))
                .expect(200);

        assertThat(token.header("Cache-Control")).isEqualTo("no-store");
        Api analyst = new Api(platform.gateway(), token.text("/token"));
        assertThat(analyst.get("/api/v1/statistics/overview").expect(200).text("/view"))
                .isEqualTo("FULL");
        anybody.get("/dashboard/sign-in?state=short&challenge=" + challenge).expectProblem(400, "malformed-request");
    }

    private String pasted(String badge) {
        return anybody.postAs(
                        "application/x-www-form-urlencoded",
                        "/verify?lang=en",
                        "badge=" + URLEncoder.encode(badge, StandardCharsets.UTF_8))
                .body();
    }
}
