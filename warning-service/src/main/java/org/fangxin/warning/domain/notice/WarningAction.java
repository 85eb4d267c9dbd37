package org.fangxin.warning.domain.notice;

import java.util.Locale;

/** What can be done with a warning, named as in the API. */
public enum WarningAction {
    /** A second person approves the text or sends it back. */
    REVIEW,
    /** It goes public. */
    PUBLICATION,
    /** Its text changes. */
    UPDATE,
    /** It is lifted. */
    CANCELLATION;

    /** The name as in the API's paths. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
