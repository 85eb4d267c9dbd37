package org.fangxin.complaint.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a complainant holds: {@code TS-2026-000001-7}, that is 投诉, year of receipt, running number of six digits
 * or more, and an ISO 7064 MOD 11,10 check digit over year and running number. The check digit catches every wrong
 * digit and nearly every swap of neighbours.
 */
public record TrackingNumber(int year, long serial) {
    private static final Pattern FORM = Pattern.compile("TS-(\\d{4})-(\\d{6,12})-(\\d)");

    public TrackingNumber {
        if (year < 2000 || year > 9999 || serial < 1 || serial > 999_999_999_999L) {
            throw new IllegalArgumentException("tracking number of " + year + ", " + serial);
        }
    }

    /** Reads a number as people type it; empty when it has another form or its check digit is wrong. */
    public static Optional<TrackingNumber> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!form.matches() || Long.parseLong(form.group(2)) == 0 || Integer.parseInt(form.group(1)) < 2000) {
            return Optional.empty();
        }
        TrackingNumber number = new TrackingNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
        return Optional.of(number).filter(read -> read.toString().equals(form.group()));
    }

    @Override
    public String toString() {
        String digits = "%04d%06d".formatted(year, serial);
        return "TS-%04d-%06d-%d".formatted(year, serial, CheckDigit.of(digits));
    }
}
