package org.fangxin.gateway.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the pages have in common: their texts, the addresses of their files, and how they are sent. */
final class Pages {

    private final MessageSource messages;
    private final Assets assets;

    Pages(MessageSource messages, Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    Texts texts(Look look) {
        return new Texts(messages, look.language().locale());
    }

    String address(String asset) {
        return assets.address(asset);
    }

    /** The values of the frame that every template has. */
    Map<String, String> frame(Look look) {
        Texts texts = texts(look);
        Map<String, String> values =
                new HashMap<>(texts.all("brand", "skip", "other-language", "theme.dark", "theme.light"));
        values.put("language", look.language().tag());
        values.put("lang", look.lang());
        values.put("other-lang", look.otherLang());
        values.put("theme", look.theme());
        values.put("language-link", "?lang=" + look.otherLang() + look.themeParameter());
        values.put("dark-link", "?lang=" + look.lang() + "&theme=dark");
        values.put("light-link", "?lang=" + look.lang() + "&theme=light");
        values.put("style", address("pages.css"));
        return values;
    }

    /** A page as it goes out; a page that says that something is missing or wrong is not kept by caches. */
    ResponseEntity<byte[]> answer(Look look, int status, String html, @Nullable String encodings) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, look.language().tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(
                        status == 200
                                ? CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic()
                                : CacheControl.noStore());
        return Compression.apply(answer, encodings, html.getBytes(StandardCharsets.UTF_8));
    }
}
