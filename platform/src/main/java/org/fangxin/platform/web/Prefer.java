package org.fangxin.platform.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code wait} preference of a request (RFC 7240): how many seconds its sender would rather wait than ask again. */
public final class Prefer {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*(?:$|[,;])");

    /** Below the gateway's patience. */
    private static final int MOST_SECONDS = 20;

    private Prefer() {}

    /** The time to wait; zero without the preference. */
    public static Duration waiting(@Nullable String header) {
        if (header == null) {
            return Duration.ZERO;
        }
        Matcher wait = WAIT.matcher(header);
        return wait.find()
                ? Duration.ofSeconds(Math.min(MOST_SECONDS, Integer.parseInt(wait.group(1))))
                : Duration.ZERO;
    }
}
