package org.fangxin.gateway.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

class DashboardIT extends InBrowser {

    private static final int MOST_REQUESTS = 6;
    private static final long MOST_BYTES = 1_000_000;

    @Test
    void the_first_view_takes_six_requests_and_less_than_a_megabyte() {
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        dashboard("?lang=zh");
        waitFor("document.querySelector('.live-on, .live-off')");
        Traffic traffic = traffic();
        assertThat(traffic.addresses()).as("requests").hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(traffic.addresses())
                .as("no foreign address")
                .allMatch(address -> address.startsWith("http://127.0.0.1:" + port() + "/"));
        assertThat(traffic.bytes()).as("bytes").isBetween(100_000L, MOST_BYTES);
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "zh, light, DESKTOP",
        "zh, dark, DESKTOP",
        "en, light, DESKTOP",
        "en, dark, DESKTOP",
        "zh, light, PHONE",
        "zh, dark, PHONE",
        "en, light, PHONE",
        "en, dark, PHONE",
        "zh, dark, WALL"
    })
    void reads_well_in_every_language_light_and_size(String lang, String scheme, Screen screen) {
        screen.applyTo(browser);
        prefer(scheme);
        dashboard("?lang=" + lang);
        picture("dashboard-%s-%s-%s".formatted(lang, scheme, screen.name().toLowerCase(java.util.Locale.ROOT)));
        assertThat(barriers()).isEmpty();
        assertFits();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"zh, PHONE", "en, DESKTOP"})
    void every_chart_has_its_table(String lang, Screen screen) {
        screen.applyTo(browser);
        dashboard("?lang=" + lang + "&tables=series,districts,categories,problems,lights,merchants,outreach");
        assertThat(all(".panel table")).hasSize(7);
        picture("dashboard-tables-%s".formatted(lang));
        assertThat(barriers()).isEmpty();
        assertFits();
    }

    @Test
    void figures_are_those_of_the_services_with_time_and_definition() {
        dashboard("?lang=en");
        assertThat(find("#case-tiles .tile:first-child .tile-value").getText()).isEqualTo("285,920");
        assertThat(find("#unit-tiles").getText()).contains("48,506", "19,872", "4,403", "353");
        assertThat(find("#as-of").getText()).contains("24 Nov 2026, 10:00", "Public view");
        assertThat(find("[data-district='330106'] .place-value").getText()).isEqualTo("28,566");
        assertThat(find("[data-district='330127'] .place-value").getText())
                .as("a small number")
                .isEqualTo("withheld");
        assertThat(find("#case-tiles .tile:nth-child(3) .definition").getDomProperty("textContent"))
                .contains("of valid ratings")
                .contains(" of ");
    }

    @Test
    void drilling_down_and_back_is_in_the_address() {
        dashboard("?lang=en");
        find("[data-code='GOODS_FOOD']").click();
        waitFor("document.querySelector('.chip')");
        assertThat(address()).contains("category=GOODS_FOOD").contains("lang=en");
        waitFor("document.querySelector(\"#panel-categories [data-code='GOODS_FOOD']\").ariaPressed === 'true'");
        assertThat(find(".chip").getText()).contains("Food");
        COMPLAINTS.verify(getRequestedFor(urlPathEqualTo("/api/v1/statistics/complaints"))
                .withQueryParam("groupBy", equalTo("problem"))
                .withQueryParam("category", equalTo("GOODS_FOOD")));
        find("[data-district='330106']").click();
        waitFor("document.querySelectorAll('.chip').length === 2");
        browser.navigate().back();
        waitFor("document.querySelectorAll('.chip').length === 1");
        assertThat(address()).doesNotContain("district");
    }

    @Test
    void a_keyboard_is_enough() {
        dashboard("?lang=en");
        find("[data-metric='satisfaction']").sendKeys(Keys.ENTER);
        waitFor("document.querySelector('.legend-now').textContent === 'Satisfaction'");
        assertThat(browser.switchTo().activeElement().getAttribute("data-metric"))
                .isEqualTo("satisfaction");
        assertThat(find(".tile.chosen .definition").isDisplayed()).isTrue();
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(find(".tile.chosen .definition").isDisplayed()).isFalse();
        find("#panel-categories [data-tool='table']").sendKeys(Keys.SPACE);
        waitFor("document.querySelector('#panel-categories table')");
        assertThat(address()).contains("metric=satisfaction", "tables=categories");
        assertThat(browser.switchTo().activeElement().getAttribute("data-tool")).isEqualTo("table");
    }

    @Test
    void the_other_language_shows_the_same_view() {
        dashboard("?lang=en&district=330106&period=90d");
        find("#language").click();
        waitFor("document.documentElement.lang === 'zh-CN' && document.documentElement.dataset.ready === 'true'");
        assertThat(address()).contains("lang=zh", "district=330106", "period=90d");
        assertThat(find(".chip").getText()).contains("西湖");
    }

    @Test
    void dark_and_light_can_be_switched() {
        dashboard("?lang=en");
        String light = find("body").getCssValue("background-color");
        find("#theme").click();
        assertThat(find("body").getCssValue("background-color")).isNotEqualTo(light);
        assertThat(address()).contains("theme=dark");
        browser.navigate().refresh();
        waitFor("document.documentElement.dataset.ready === 'true'");
        assertThat(find("body").getCssValue("background-color")).isNotEqualTo(light);
    }

    @Test
    void a_table_can_be_saved_in_the_pages_language() {
        dashboard("?lang=zh");
        assertThat(find("#panel-categories [data-tool='csv']").getAttribute("href"))
                .contains("/api/v1/statistics/complaints?", "groupBy=category", "format=csv");
        find("#panel-categories [data-tool='csv']").click();
        Awaitility.await()
                .untilAsserted(() -> COMPLAINTS.verify(getRequestedFor(urlPathEqualTo("/api/v1/statistics/complaints"))
                        .withQueryParam("format", equalTo("csv"))
                        .withQueryParam("groupBy", equalTo("category"))
                        .withHeader("Accept-Language", equalTo("zh"))));
    }

    @Test
    void a_service_that_is_down_spoils_only_its_own_part() {
        MERCHANTS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/statistics/merchants"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(503)));
        COMPLAINTS.stubFor(WireMock.get(urlPathEqualTo("/api/v1/statistics/complaints"))
                .withQueryParam("groupBy", equalTo("problem"))
                .atPriority(1)
                .willReturn(okJson(
                        CityFigures.file("en/complaints-problem").replaceAll("(?s)\"rows\": \\[.*]", "\"rows\": []"))));
        dashboard("?lang=en");
        assertThat(find("#panel-merchants .state").getText()).contains("cannot be read", "Try again");
        assertThat(find("#panel-problems .state").getText()).contains("Nothing for this selection");
        assertThat(find("#case-tiles .tile-value").getText()).isEqualTo("285,920");
        picture("dashboard-states-en");
        assertThat(barriers()).isEmpty();
    }

    @Test
    void warnings_arrive_while_one_looks() {
        CityFigures.stream(
                WARNINGS,
                "retry: 60000\nid: 7\nevent: ready\ndata: {}\n\nid: 8\nevent: warning.published\n"
                        + "data: {\"warningId\":\"9\",\"title\":{\"zh\":\"新\",\"en\":\"Brand new\"}}\n\n");
        dashboard("?lang=en");
        waitFor("document.getElementById('announcement').textContent.includes('Brand new')");
        waitFor("!document.querySelector('[aria-busy]')");
        find("#panel-warnings summary").click();
        assertThat(find("#panel-warnings details[open] .warning-text").getText())
                .isNotBlank();
    }

    @Test
    void a_token_stays_in_the_tab_and_goes_into_the_header_only() {
        String token = ISSUER.token("analyst", "ANALYST").toString();
        dashboard("?lang=en");
        find("#sign-in").click();
        find("dialog summary").click();
        find("#token").sendKeys("not a token");
        find("#use-token").click();
        assertThat(find("#token-fault").getText()).contains("does not look like");
        find("#token").clear();
        find("#token").sendKeys(token);
        assertThat(barriers()).isEmpty();
        find("#use-token").click();
        waitFor("document.activeElement.id === 'sign-out'");
        assertThat(complaints()).isEmpty();
        waitFor("!document.querySelector('[aria-busy]')");
        COMPLAINTS.verify(
                WireMock.moreThan(0),
                getRequestedFor(urlPathEqualTo("/api/v1/statistics/complaints"))
                        .withHeader("Authorization", equalTo("Bearer " + token)));
        assertThat(traffic().addresses()).noneMatch(address -> address.contains(token));
        assertThat(address()).doesNotContain(token);
        find("#sign-out").click();
        waitFor("document.getElementById('sign-in')");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"zh, PHONE", "en, DESKTOP"})
    void somebody_signs_in_at_the_provider_and_comes_back_to_the_same_view(String lang, Screen screen) {
        screen.applyTo(browser);
        String token = ISSUER.token("analyst", "ANALYST").toString();
        SigningIn.provider(port(), token);
        dashboard("?lang=" + lang + "&district=330106");
        find("#sign-in").click();
        picture("sign-in-" + lang);
        assertThat(barriers()).isEmpty();
        find("#sign-in-now").click();
        waitFor("document.getElementById('sign-out')");
        assertThat(address()).contains("district=330106", "lang=" + lang).doesNotContain("code", "state");
        assertThat(complaints()).isEmpty();
        COMPLAINTS.verify(
                WireMock.moreThan(0),
                getRequestedFor(urlPathEqualTo("/api/v1/statistics/complaints"))
                        .withHeader("Authorization", equalTo("Bearer " + token)));
        assertThat(traffic().addresses()).noneMatch(address -> address.contains(token));
        find("#sign-out").click();
        waitFor("document.getElementById('sign-in')");
    }

    @Test
    void whoever_comes_back_with_a_code_of_another_browser_is_not_signed_in() {
        SigningIn.provider(port(), "never.given.out");
        visit("/dashboard?lang=en&code=stolen&state=another");
        waitFor("document.querySelector('dialog[open]')");
        assertThat(find("dialog .fault").getText()).contains("not signed in");
        assertThat(address()).doesNotContain("stolen");
    }
}
