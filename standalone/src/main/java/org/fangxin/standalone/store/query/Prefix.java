package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;

/** The literal text that every match of an anchored regular expression begins with. */
final class Prefix {

    private static final String SPECIAL = ".[{()\\^$|?*+";
    private static final String MAY_BE_ABSENT = "?*{";

    private Prefix() {}

    static String of(BsonRegularExpression expression) {
        String pattern = expression.getPattern();
        String options = expression.getOptions();
        if (!pattern.startsWith("^")
                || pattern.contains("|")
                || pattern.indexOf('\0') >= 0
                || (options != null && !options.isEmpty())) {
            return "";
        }
        StringBuilder prefix = new StringBuilder();
        int at = 1;
        while (at < pattern.length()) {
            int symbol = pattern.codePointAt(at);
            int next = at + Character.charCount(symbol);
            if (pattern.startsWith("\\Q", at)) {
                int end = pattern.indexOf("\\E", at);
                String quoted = pattern.substring(at + 2, end < 0 ? pattern.length() : end);
                return followed(pattern, end < 0 ? pattern.length() : end + 2)
                        ? shortened(prefix, quoted)
                        : prefix + quoted;
            }
            if (symbol == '\\' && next < pattern.length() && !Character.isLetterOrDigit(pattern.charAt(next))) {
                symbol = pattern.codePointAt(next);
                next += Character.charCount(symbol);
            } else if (SPECIAL.indexOf(symbol) >= 0) {
                break;
            }
            if (followed(pattern, next)) {
                break;
            }
            prefix.appendCodePoint(symbol);
            at = next;
        }
        return prefix.toString();
    }

    private static boolean followed(String pattern, int at) {
        return at < pattern.length() && MAY_BE_ABSENT.indexOf(pattern.charAt(at)) >= 0;
    }

    private static String shortened(StringBuilder prefix, String quoted) {
        return quoted.isEmpty()
                ? prefix.toString()
                : prefix + quoted.substring(0, quoted.offsetByCodePoints(quoted.length(), -1));
    }
}
