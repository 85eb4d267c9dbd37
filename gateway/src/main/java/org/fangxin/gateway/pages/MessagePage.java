package org.fangxin.gateway.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A page that says why there is not the page that was asked for, and what to do. */
final class MessagePage {

    private final Pages pages;
    private final PageTemplate template;

    MessagePage(Pages pages, PageTemplate template) {
        this.pages = pages;
        this.template = template;
    }

    /**
     * The page.
     *
     * @param key of its title, and with {@code .help} of what to do
     * @param detail a further sentence; null when there is none
     */
    ResponseEntity<byte[]> answer(
            Look look, int status, String key, @Nullable String detail, @Nullable String encodings) {
        Texts texts = pages.texts(look);
        Map<String, String> values = new HashMap<>(pages.frame(look));
        values.put("title", texts.say(key));
        values.put("help", texts.say(key + ".help"));
        values.put("detail", detail == null ? "" : detail);
        values.put("verify-link", "/verify" + look.query());
        values.put("verify", texts.say("merchant.verify"));
        return pages.answer(look, status, template.filled(values), encodings);
    }
}
