package org.fangxin.merchant.api.merchants;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that anybody may read and caches may keep for a minute. */
final class PublicAnswers {
    private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1))
            .cachePublic()
            .staleWhileRevalidate(Duration.ofMinutes(5))
            .staleIfError(Duration.ofDays(1));

    private PublicAnswers() {}

    /** A page with a tag of its content. */
    static <T> ResponseEntity<PageOf<T>> page(ResponseEntity<PageOf<T>> page, Locale language) {
        return answer(page, ETags.weak(language + "|" + page.getBody()));
    }

    /** A merchant's page; its tag says nothing about when the standing was counted, only what came out. */
    static ResponseEntity<MerchantView> portrait(MerchantView view, LocalDate today, Locale language) {
        String content = "%s|%s|%d|%s|%s"
                .formatted(language, today, view.version(), view.standing().withoutMoment(), view.warnings());
        return answer(ResponseEntity.ok(view), ETags.weak(content));
    }

    /** Counts of facets; the tag says nothing about when they were counted. */
    static ResponseEntity<FacetsView> facets(FacetsView view, Locale language) {
        return answer(ResponseEntity.ok(view), ETags.weak(language + "|" + view.content()));
    }

    private static <T> ResponseEntity<T> answer(ResponseEntity<T> answer, String tag) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .eTag(tag)
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE)
                .body(Objects.requireNonNull(answer.getBody()));
    }
}
