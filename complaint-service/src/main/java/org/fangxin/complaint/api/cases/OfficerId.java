package org.fangxin.complaint.api.cases;

import java.util.regex.Pattern;

/** Ids of officers' accounts as they may be named in requests. */
final class OfficerId {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

    private OfficerId() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
