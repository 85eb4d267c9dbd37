package org.fangxin.merchant.domain.search;

/** Finds a text inside another although one character was mistyped, left out or added. */
final class OneTypo {
    private OneTypo() {}

    /** Whether some part of a name differs from what was typed by one character at the most. */
    static boolean isIn(SearchText name, SearchText typed) {
        int[] wanted = typed.value().codePoints().toArray();
        int[] before = new int[wanted.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            before[i] = i;
        }
        for (int character : name.value().codePoints().toArray()) {
            int[] now = new int[wanted.length + 1];
            for (int i = 1; i <= wanted.length; i++) {
                int same = before[i - 1] + (wanted[i - 1] == character ? 0 : 1);
                now[i] = Math.min(same, 1 + Math.min(before[i], now[i - 1]));
            }
            if (now[wanted.length] <= 1) {
                return true;
            }
            before = now;
        }
        return false;
    }
}
