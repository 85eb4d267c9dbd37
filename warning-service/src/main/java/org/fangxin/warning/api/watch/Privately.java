package org.fangxin.warning.api.watch;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers that nobody keeps. */
final class Privately {
    private Privately() {}

    static <R> ResponseEntity<R> ok(@Nullable R body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
