package org.fangxin.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.gateway.pages.SampleMerchants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** What somebody sees who scans the code on a badge with a phone. */
class PublicPagesIT extends InBrowser {

    @BeforeEach
    void merchants() {
        SampleMerchants.serve(MERCHANTS);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"zh, light, PHONE", "en, dark, PHONE", "zh, dark, DESKTOP", "en, light, DESKTOP"})
    void a_merchants_page_reads_well(String lang, String scheme, Screen screen) {
        screen.applyTo(browser);
        prefer(scheme);
        visit("/m/" + SampleMerchants.TRUSTED + "?lang=" + lang);
        picture("merchant-%s-%s-%s".formatted(lang, scheme, screen.name().toLowerCase(java.util.Locale.ROOT)));
        assertThat(barriers()).isEmpty();
        assertFits();
        assertThat(complaints()).isEmpty();
        assertThat(browser.getTitle()).contains("杭州西湖放心食品有限公司");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "TRUSTED, zh, light",
        "TRUSTED, en, dark",
        "REVOKED, zh, dark",
        "REVOKED, en, light",
        "UNKNOWN, zh, light",
        "MALFORMED, en, dark"
    })
    void a_verdict_reads_well(String which, String lang, String scheme) {
        Screen.PHONE.applyTo(browser);
        prefer(scheme);
        visit("/verify/" + SampleMerchants.code(which) + "?lang=" + lang);
        picture("verify-%s-%s-%s".formatted(which.toLowerCase(java.util.Locale.ROOT), lang, scheme));
        assertThat(barriers()).isEmpty();
        assertFits();
    }

    @Test
    void a_badge_can_be_pasted() {
        visit("/verify?lang=en");
        find("#badge").sendKeys(SampleMerchants.FORGED_BADGE);
        find("form[method='post'] button").click();
        waitFor("document.querySelector('.verdict')?.textContent.includes('Not genuine')");
        find("#badge").sendKeys(SampleMerchants.VALID_BADGE);
        find("form[method='post'] button").click();
        waitFor("document.querySelector('.verdict')?.textContent.includes('Valid')");
        assertThat(find(".answer").getText()).contains(SampleMerchants.TRUSTED, "Trusted store");
        assertThat(address()).doesNotContain(SampleMerchants.VALID_BADGE);
    }

    @Test
    void a_code_can_be_typed_and_leads_on_to_the_merchant() {
        visit("/verify?lang=zh");
        find("#uscc").sendKeys(SampleMerchants.TRUSTED);
        find("form[method='get'] button").click();
        waitFor("document.querySelector('.verdict')?.textContent.includes('有效')");
        browser.findElement(By.partialLinkText("商家主页")).click();
        waitFor("document.querySelector('h1').textContent === '杭州西湖放心食品有限公司'");
        assertThat(find("html").getAttribute("lang")).isEqualTo("zh-CN");
    }
}
