package org.fangxin.gateway.pages;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.regex.Pattern;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PagesIT extends RunningGateway {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    @BeforeEach
    void merchants() {
        SampleMerchants.serve(MERCHANTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/verify", "/m/91330106MA2ABCDEX7", "/verify/91330106MA2ABCDEX7"})
    void pages_hold_nothing_inline_and_link_only_to_what_is_here(String path) {
        Reply page = get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContain("style=\"", "<style", "onclick", "{{");
        assertThat(page.body()).doesNotContainPattern("(?:href|src)=\"(?:https?:)?//");
        LINK.matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(link -> assertThat(get(link).status()).as(link).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        "/dashboard, zh-CN, 杭州市消费维权数据",
        "/dashboard, 'en,zh;q=0.5', Consumer protection in Hangzhou",
        "/dashboard?lang=zh, en, 杭州市消费维权数据",
        "/verify, zh, 核验放心标识"
    })
    void the_address_and_then_the_browser_say_which_language(String path, String asked, String title) {
        Reply page = call("GET", path).header("Accept-Language", asked).send();
        assertThat(page.body()).contains(title);
        assertThat(page.header("Vary")).contains("Accept-Language");
    }

    @Test
    void files_are_kept_for_ever_under_an_address_that_changes_with_them() {
        String script = address("script type=\"module\" src");
        Reply file = call("GET", script).header("Accept-Encoding", "gzip").send();
        assertThat(file.header("Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(file.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(file.header("Content-Type")).startsWith("text/javascript");
        assertThat(get("/pages/dashboard.js?v=older").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(call("GET", script)
                        .header("If-None-Match", file.header("ETag"))
                        .send()
                        .status())
                .isEqualTo(304);
        get("/pages/other.js").isProblem(404, "not-found");
    }

    private String address(String attribute) {
        String page = get("/dashboard").body();
        int start = page.indexOf(attribute + "=\"") + attribute.length() + 2;
        return page.substring(start, page.indexOf('"', start)).replace("&amp;", "&");
    }

    @Test
    void one_request_answers_many_questions_each_with_its_own_status() {
        COMPLAINTS.stubFor(
                WireMock.get(urlPathEqualTo("/api/v1/statistics/complaints")).willReturn(okJson("{\"rows\":[]}")));
        MERCHANTS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/statistics/merchants"))
                .willReturn(aResponse().withStatus(422).withBody("{\"code\":\"too-many-groups\"}")));
        WARNINGS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/warnings"))
                .willReturn(aResponse().withStatus(200).withFixedDelay(2_000)));
        Reply reply = call(
                        "GET",
                        "/dashboard/data?lang=zh&q=statistics/complaints%3FgroupBy%3Ddistrict%26category%3D%2521GOODS"
                                + "&q=statistics/merchants&q=warnings")
                .send();
        assertThat(reply.status()).isEqualTo(200);
        JsonNode answers = reply.json().path("answers");
        assertThat(answers.path(0).path("body").path("rows").isArray()).isTrue();
        assertThat(answers.path(1).path("status").asInt()).isEqualTo(422);
        assertThat(answers.path(1).path("body").path("code").asString()).isEqualTo("too-many-groups");
        assertThat(reply.header("Cache-Control")).as("incomplete").contains("no-store");
        COMPLAINTS.verify(
                getRequestedFor(urlEqualTo("/api/v1/statistics/complaints?groupBy=district&category=%21GOODS"))
                        .withHeader("Accept-Language", equalTo("zh-CN"))
                        .withoutHeader("Authorization"));
    }

    @Test
    void figures_of_everybody_may_be_kept_and_those_of_one_reader_not() {
        String path = "/dashboard/data?q=statistics/complaints";
        assertThat(get(path).header("Cache-Control")).contains("public", "max-age=60");
        Object token = ISSUER.token("a1", "ANALYST");
        assertThat(call("GET", path).bearer(token).send().header("Cache-Control"))
                .contains("no-store");
        COMPLAINTS.verify(getRequestedFor(urlEqualTo("/api/v1/statistics/complaints"))
                .withHeader("Authorization", equalTo("Bearer " + token)));
        call("GET", path).bearer("no.to.ken").send().isProblem(401, "invalid-token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/data?q=complaints",
                "/dashboard/data",
                "/dashboard/data?q=operations/complaint-service/outbox",
                "/dashboard/data?q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w&q=w"
            })
    void other_questions_are_refused(String path) {
        get(path).isProblem(400, "malformed-request");
    }

    @Test
    void a_merchants_page_tells_what_it_holds_and_hides_personal_numbers() {
        String page = call("GET", "/m/91330106MA2ABCDEX7")
                .header("Accept-Language", "en")
                .send()
                .body();
        assertThat(page)
                .contains("<title>杭州西湖放心食品有限公司 · Fangxin</title>", "Trusted store", "FX-2026-001", "38 of 40")
                .contains("Within 15 days of the purchase. Refund within 3 days. The merchant pays the freight.")
                .contains("Except: fresh or perishable, opened goods.", "href=\"tel:057187654321\"")
                .doesNotContain("13900001111");
        assertThat(get("/m/92330105MA2CD0029F").body()).doesNotContain("13812345678");
    }

    @ParameterizedTest
    @CsvSource({
        "91330106MA2ABCDEX7, 200, Valid",
        "92330105MA2CD0029F, 200, Revoked",
        "91330110MA2EF003XD, 404, Unknown",
        "91330106MA2ABCDEX8, 400, The last character should be 7."
    })
    void the_code_of_a_badge_leads_to_a_verdict(String uscc, int status, String words) {
        Reply page = get("/verify/" + uscc);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body()).contains(words, "<meta name=\"robots\" content=\"noindex\">");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void a_registry_that_is_down_is_no_verdict() {
        MERCHANTS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/merchants/91330106MA2ABCDEX7"))
                .willReturn(aResponse().withStatus(503)));
        Reply page = get("/verify/91330106MA2ABCDEX7");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("Cannot be checked just now", "says nothing about the badge");
        assertThat(get("/m/91330106MA2ABCDEX7").status()).isEqualTo(503);
    }
}
