package org.fangxin.complaint.application.notice;

/** Numbers of articles as the law writes them: 二十三. */
final class ChineseNumerals {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseNumerals() {}

    /** A number from 1 to 999. */
    static String of(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("no article " + number);
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS[hundreds]).append("百");
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS[tens]).append("十");
        } else if (hundreds > 0 && ones > 0) {
            text.append(DIGITS[0]);
        }
        return ones > 0 ? text.append(DIGITS[ones]).toString() : text.toString();
    }
}
