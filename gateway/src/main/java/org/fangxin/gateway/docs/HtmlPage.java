package org.fangxin.gateway.docs;

import java.nio.charset.StandardCharsets;
import org.fangxin.gateway.problems.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** The frame around every page: one style sheet, no script. */
final class HtmlPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/assets/page.css">
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private HtmlPage() {}

    /**
     * A page in one language.
     *
     * @param title plain text
     * @param content HTML
     */
    static ResponseEntity<String> of(Language language, String title, String content) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .body(FRAME.formatted(language.tag(), escaped(title), content));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
