package org.fangxin.merchant.domain.search;

/** Finds a text inside another although one character was mistyped, left out or added. */
final class OneTypo {
    private OneTypo() {}

    /** Whether some part of a name differs from what was typed by one character at the most. */
    static boolean isIn(String name, String typed) {
        int[] wanted = typed.codePoints().toArray();
        int[] before = new int[wanted.length + 1];
        int[] now = new int[wanted.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            before[i] = i;
        }
        for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
            int character = name.codePointAt(at);
            for (int i = 1; i <= wanted.length; i++) {
                int same = before[i - 1] + (wanted[i - 1] == character ? 0 : 1);
                now[i] = Math.min(same, 1 + Math.min(before[i], now[i - 1]));
            }
            if (now[wanted.length] <= 1) {
                return true;
            }
            int[] rest = before;
            before = now;
            now = rest;
            now[0] = 0;
        }
        return false;
    }
}
