package org.fangxin.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Entity tags (RFC 9110 section 8.8.3): strong for what can be edited, weak for lists and feeds. */
public final class ETags {
    private ETags() {}

    /** The strong tag of a resource's version. */
    public static String strong(long version) {
        return "\"" + version + "\"";
    }

    /** The weak tag of a content, from anything that changes with it. */
    public static String weak(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .substring(0, 22) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
