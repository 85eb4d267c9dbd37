package org.fangxin.gateway.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** HTML with places: <code>{{name}}</code> for text, which is escaped, and <code>{{{name}}}</code> for HTML. */
final class PageTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{([a-zA-Z.-]+)}}}|\\{\\{([a-zA-Z.-]+)}}");

    private final String name;
    private final String html;

    PageTemplate(String name) throws IOException {
        this.name = name;
        this.html = new ClassPathResource("pages/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    /** The page; each place must have its value. */
    String filled(Map<String, String> values) {
        return PLACE.matcher(html).replaceAll(place -> {
            boolean markup = place.group(1) != null;
            String key = markup ? place.group(1) : place.group(2);
            String value = values.get(key);
            if (value == null) {
                throw new IllegalArgumentException(name + " has a place without a value: " + key);
            }
            return Matcher.quoteReplacement(markup ? value : escaped(value));
        });
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
