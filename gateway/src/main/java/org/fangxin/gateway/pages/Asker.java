package org.fangxin.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fangxin.gateway.problems.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * On whose behalf and in which language a service is asked.
 *
 * @param authorization the reader's own; null for the public
 */
record Asker(@Nullable String authorization, Language language) {

    static Asker of(HttpServletRequest request, @Nullable String language) {
        return new Asker(
                request.getHeader(HttpHeaders.AUTHORIZATION),
                PageLanguage.of(language, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    boolean isPublic() {
        return authorization == null;
    }

    HttpHeaders headers(MediaType wanted) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(wanted));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        if (authorization != null) {
            headers.set(HttpHeaders.AUTHORIZATION, authorization);
        }
        return headers;
    }
}
