package org.fangxin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;

/** Whatever can be read in one language can be read in the other. */
class PageWordsTest {

    private static final Pattern KEY = Pattern.compile("^ {4}\"?([\\w.-]+)\"?:", Pattern.MULTILINE);

    @Test
    void the_pages_say_everything_in_both_languages() throws IOException {
        assertThat(keys("pages.properties"))
                .isEqualTo(keys("pages_zh_CN.properties"))
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_has_its_words(Verdict verdict) throws IOException {
        assertThat(keys("pages.properties")).contains("page." + verdict.key(), "page." + verdict.key() + ".help");
    }

    @Test
    void the_dashboards_script_says_everything_in_both_languages() throws IOException {
        String texts = new ClassPathResource("assets/dashboard/texts.js").getContentAsString(StandardCharsets.UTF_8);
        int english = texts.indexOf("  en: {");
        assertThat(scriptKeys(texts.substring(0, english)))
                .isEqualTo(scriptKeys(texts.substring(english)))
                .hasSizeGreaterThan(100);
    }

    private static Set<String> scriptKeys(String texts) {
        return KEY.matcher(texts).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String bundle) throws IOException {
        EncodedResource file = new EncodedResource(new ClassPathResource("messages/" + bundle), StandardCharsets.UTF_8);
        Properties properties = new Properties();
        try (Reader reader = file.getReader()) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
