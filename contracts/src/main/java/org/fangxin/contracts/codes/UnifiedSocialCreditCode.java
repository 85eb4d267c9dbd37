package org.fangxin.contracts.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unified social credit code of a business or organisation (统一社会信用代码, GB 32100-2015): 18 characters, of which
 * characters 3 to 8 are the area code of first registration (retired codes stay valid there), 9 to 17 the organisation
 * code of GB 11714, and the last one a check character.
 *
 * @param value the code in upper case, well-formed and with the right check character
 */
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode> {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    /** @throws IllegalArgumentException when the value is not a valid code; use {@link #parse} for foreign input */
    public UnifiedSocialCreditCode {
        if (!SHAPE.matcher(value).matches() || value.charAt(17) != checkCharacter(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /**
     * Reads a code as people write it: surrounding blanks are dropped, lower case is raised.
     *
     * @return the code; empty when the form is wrong or the check character does not fit (see
     *     {@link #expectedCheckCharacter} to tell which)
     */
    public static Optional<UnifiedSocialCreditCode> parse(String text) {
        String code = normalised(text);
        return SHAPE.matcher(code).matches() && code.charAt(17) == checkCharacter(code)
                ? Optional.of(new UnifiedSocialCreditCode(code))
                : Optional.empty();
    }

    /**
     * The check character that belongs to the first 17 characters, so that a refusal can name it.
     *
     * @return the character; empty when the text is not 18 characters of the code's form
     */
    public static Optional<Character> expectedCheckCharacter(String text) {
        String code = normalised(text);
        return SHAPE.matcher(code).matches() ? Optional.of(checkCharacter(code)) : Optional.empty();
    }

    /** Six-digit area code of first registration; may be one that was retired since, for example 330103. */
    public String areaCode() {
        return value.substring(2, 8);
    }

    /**
     * Whether the inner organisation code (GB 11714) carries its own right check character. Codes in use exist where it
     * does not, so this is a reason for a second look, not for a refusal.
     */
    public boolean hasConsistentOrganisationCode() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : Character.forDigit(check % 11, 10);
        return value.charAt(16) == expected;
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalised(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
