package org.fangxin.complaint.domain;

/** The ISO 7064 MOD 11,10 check digit: it catches every wrong digit and nearly every swap of neighbours. */
public final class CheckDigit {
    private CheckDigit() {}

    /** The check digit of a run of decimal digits. */
    public static int of(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
