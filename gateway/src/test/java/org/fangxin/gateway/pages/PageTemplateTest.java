package org.fangxin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

    @Test
    void escapes_text_and_leaves_markup() throws Exception {
        Map<String, String> values = new HashMap<>();
        for (String name : new String[] {
            "language",
            "theme",
            "title",
            "style",
            "skip",
            "brand",
            "language-link",
            "other-lang",
            "other-language",
            "dark-link",
            "light-link",
            "theme.dark",
            "theme.light",
            "help",
            "detail",
            "verify-link",
            "verify"
        }) {
            values.put(name, "<" + name + "> & \"$1\"");
        }
        String page = new PageTemplate("message.html").filled(values);
        assertThat(page)
                .contains("<title>&lt;title&gt; &amp; &quot;$1&quot;</title>")
                .doesNotContain("{{")
                .doesNotContain("<help>");
    }

    @Test
    void a_place_without_a_value_is_a_fault() {
        assertThatThrownBy(() -> new PageTemplate("message.html").filled(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("message.html");
    }
}
