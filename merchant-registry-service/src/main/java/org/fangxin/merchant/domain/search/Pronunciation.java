package org.fangxin.merchant.domain.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How names sound: the pinyin of their characters, in initials and in full, with every reading of each. */
final class Pronunciation {
    /** Letters of full pinyin in which no typing error is forgiven: two short syllables, or most of a long one. */
    static final int FAULTLESS = 4;

    private static final Sound SILENT = new Sound(List.of(), 0);

    private final Readings readings;

    /** What is known of the characters of the basic plane: names share a few thousand. */
    private final @Nullable Sound[] known = new @Nullable Sound[Character.MAX_VALUE + 1];

    Pronunciation(Readings readings) {
        this.readings = readings;
    }

    /**
     * How a character sounds.
     *
     * @param syllables every reading of a Chinese character; of a Latin letter the letter itself
     * @param initials the letters with which they begin, a bit for each
     */
    record Sound(List<String> syllables, int initials) {
        static Sound of(Collection<String> syllables) {
            int initials = 0;
            for (String syllable : syllables) {
                initials |= 1 << (syllable.charAt(0) - 'a');
            }
            return syllables.isEmpty() ? SILENT : new Sound(List.copyOf(syllables), initials);
        }

        boolean beginsWith(char letter) {
            return (initials >> (letter - 'a') & 1) == 1;
        }
    }

    Sound of(int character) {
        if (character > Character.MAX_VALUE) {
            return Sound.of(readings.of(character));
        }
        Sound before = known[character];
        if (before != null) {
            return before;
        }
        Sound sound = Sound.of(isLatin(character) ? List.of(Character.toString(character)) : readings.of(character));
        known[character] = sound;
        return sound;
    }

    /** The initials of a text, the first in the alphabet for each character; what cannot be read stays as it is. */
    String initials(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int first = of(character).initials();
            initials.appendCodePoint(first == 0 ? character : 'a' + Integer.numberOfTrailingZeros(first));
        });
        return initials.toString();
    }

    /** Whether a part of a text can be spelled with some initials from its beginning on. */
    boolean isSpelledFrom(String text, int from, int to, String initials) {
        int at = from;
        for (int i = 0; i < initials.length(); i++) {
            if (at >= to) {
                return false;
            }
            int character = text.codePointAt(at);
            if (!of(character).beginsWith(initials.charAt(i))) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /** Whether any part of a text can be spelled with some initials. */
    boolean isSpelled(String text, String initials) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (isSpelledFrom(text, at, text.length(), initials)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the full pinyin of a Chinese text contains letters from the start of a syllable on. */
    boolean sounds(String text, String letters) {
        if (!isChinese(text)) {
            return false;
        }
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (soundsFrom(text, at, letters, 0)) {
                return true;
            }
        }
        return false;
    }

    /** The same but for one letter, which must be behind the first four. */
    boolean soundsButForOne(String text, String letters) {
        if (!isChinese(text)) {
            return false;
        }
        Typo typo = new Typo(text, letters);
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (typo.isNear(at, 0, typo.nothingHeard())) {
                return true;
            }
        }
        return false;
    }

    private boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (!isLatin(character) && of(character) != SILENT) {
                return true;
            }
        }
        return false;
    }

    private boolean soundsFrom(String text, int at, String letters, int heard) {
        if (heard == letters.length()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        int character = text.codePointAt(at);
        for (String syllable : of(character).syllables()) {
            int length = Math.min(syllable.length(), letters.length() - heard);
            if (letters.regionMatches(heard, syllable, 0, length)
                    && soundsFrom(text, at + Character.charCount(character), letters, heard + length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(int character) {
        return character >= 'a' && character <= 'z';
    }

    /** Letters that one typed, held against a text as one hears it. */
    private final class Typo {
        private final String text;
        private final String letters;

        Typo(String text, String letters) {
            this.text = text;
            this.letters = letters;
        }

        /** For each number of typed letters by how many they differ from what was heard. */
        int[] nothingHeard() {
            int[] differences = new int[letters.length() + 1];
            Arrays.setAll(differences, i -> i);
            return differences;
        }

        private boolean isNear(int at, int heard, int[] differences) {
            if (at == text.length()) {
                return false;
            }
            int character = text.codePointAt(at);
            for (String syllable : of(character).syllables()) {
                int[] now = differences;
                int count = heard;
                for (int i = 0; i < syllable.length() && now.length > 0; i++) {
                    now = next(now, count++, syllable.charAt(i));
                    if (now.length > 0 && now[letters.length()] <= 1) {
                        return true;
                    }
                }
                if (now.length > 0 && isNear(at + Character.charCount(character), count, now)) {
                    return true;
                }
            }
            return false;
        }

        /** The differences after one more letter; nothing when they are too many already. */
        private int[] next(int[] before, int heard, char letter) {
            if (heard < FAULTLESS && letters.charAt(heard) != letter) {
                return new int[0];
            }
            int[] now = new int[before.length];
            now[0] = heard + 1;
            int least = now[0];
            for (int i = 1; i < now.length; i++) {
                int same = before[i - 1] + (letters.charAt(i - 1) == letter ? 0 : 1);
                now[i] = Math.min(same, 1 + Math.min(before[i], now[i - 1]));
                least = Math.min(least, now[i]);
            }
            return least > 1 ? new int[0] : now;
        }
    }
}
