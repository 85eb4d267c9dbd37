package org.fangxin.warning.domain.notice;

/**
 * How grave a warning is (code list {@code severities}). There is no national scale for consumer tips; the four colours
 * are those of public alerts.
 */
public enum Severity {
    /** Blue: good to know. */
    INFO("blue"),
    /** Yellow: take care. */
    CAUTION("yellow"),
    /** Orange: harm is likely without care. */
    WARNING("orange"),
    /** Red: act at once. */
    URGENT("red");

    private final String colour;

    Severity(String colour) {
        this.colour = colour;
    }

    /** The colour it is shown in. */
    public String colour() {
        return colour;
    }
}
