package org.fangxin.warning.api;

import java.time.Duration;
import org.springframework.http.CacheControl;

/** How long shared caches may keep what is public. */
public final class Caching {
    /** A warning reaches everybody within a minute; an outage of ours is bridged for a day. */
    public static final CacheControl PUBLIC = CacheControl.maxAge(Duration.ofMinutes(1))
            .cachePublic()
            .staleWhileRevalidate(Duration.ofMinutes(5))
            .staleIfError(Duration.ofDays(1));

    private Caching() {}
}
