package org.fangxin.warning.api.notice;

import java.util.Locale;
import org.fangxin.platform.web.ETags;
import org.fangxin.warning.api.Caching;
import org.fangxin.warning.api.cap.CapMessage;
import org.fangxin.warning.api.cap.CapWriter;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Headers that answers with warnings have in common. */
final class WarningAnswers {
    private WarningAnswers() {}

    /** To the bureau: never cached. */
    static ResponseEntity<WarningResponse> editorially(ResponseEntity.BodyBuilder answer, Versioned<Warning> held) {
        return answer.eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noStore())
                .body(WarningResponse.editorially(held));
    }

    /** To everybody. */
    static ResponseEntity<WarningResponse> publicly(Versioned<Warning> held, Locale language) {
        return inBothLanguages(ResponseEntity.ok(), language)
                .eTag(ETags.strong(held.version()))
                .cacheControl(Caching.PUBLIC)
                .body(WarningResponse.publicly(held));
    }

    /** To alerting systems. */
    static ResponseEntity<String> cap(CapMessage message, CapWriter writer) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CapWriter.MEDIA_TYPE + ";charset=UTF-8"))
                .cacheControl(Caching.PUBLIC)
                .varyBy(HttpHeaders.ACCEPT)
                .eTag(ETags.weak(message.identifier()))
                .body(writer.write(message));
    }

    /** The body holds both languages; the reader's is named first. */
    static ResponseEntity.BodyBuilder inBothLanguages(ResponseEntity.BodyBuilder answer, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, chinese ? "zh-CN, en" : "en, zh-CN")
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
