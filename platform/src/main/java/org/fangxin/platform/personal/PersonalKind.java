package org.fangxin.platform.personal;

/** Kinds of personal data, each with its customary mask. */
public enum PersonalKind {
    /** A person's name: the family name stays, {@code 张*}. */
    NAME {
        @Override
        String mask(String value) {
            return keep(value, 1, 0);
        }
    },
    /** A phone number: {@code 138****5678}. */
    PHONE {
        @Override
        String mask(String value) {
            return keep(value, 3, 4);
        }
    },
    /** A postal address: province, city, district and street name the area, the rest is hidden. */
    ADDRESS {
        @Override
        String mask(String value) {
            return keep(value, 6, 0);
        }
    },
    /** An e-mail address: {@code a***@example.com}. */
    EMAIL {
        @Override
        String mask(String value) {
            int at = value.lastIndexOf('@');
            return at < 1 ? "***" : keep(value.substring(0, at), 1, 0) + value.substring(at);
        }
    },
    /** An identity document's number: {@code 330106********0018}. */
    ID_NUMBER {
        @Override
        String mask(String value) {
            return keep(value, 6, 4);
        }
    },
    /** Free text that may name persons: nothing of it is shown. */
    TEXT {
        @Override
        String mask(String value) {
            return "***";
        }
    };

    abstract String mask(String value);

    /** Keeps the ends and stars the rest; a text too short to hide behind its ends is starred but for its first. */
    private static String keep(String value, int head, int tail) {
        int[] points = value.codePoints().toArray();
        int shownHead = points.length > head + tail ? head : Math.min(1, points.length);
        int shownTail = points.length > head + tail ? tail : 0;
        int stars = Math.clamp(points.length - shownHead - shownTail, 1, 8);
        return new String(points, 0, shownHead)
                + "*".repeat(stars)
                + new String(points, points.length - shownTail, shownTail);
    }
}
