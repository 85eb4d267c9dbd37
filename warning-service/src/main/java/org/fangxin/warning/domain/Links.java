package org.fangxin.warning.domain;

import java.net.URI;

/** Web addresses that the public is sent to. */
public final class Links {
    private static final int LENGTH = 500;

    private Links() {}

    /** Whether this is a complete https address of at most 500 characters. */
    public static boolean isHttps(String text) {
        try {
            URI address = URI.create(text);
            return text.length() <= LENGTH && "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
