package org.fangxin.standalone.sample;

import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * Makes unified social credit codes that are valid through and through: the outer check character (GB 32100) and that of
 * the organisation code inside (GB 11714). A different number always gives a different code.
 */
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SERIAL_LENGTH = 6;
    private static final long SERIALS = 31L * 31 * 31 * 31 * 31 * 31;

    /** 3 to the 18th: has no divisor in common with the number of serials, so it only shuffles them. */
    private static final long SHUFFLE = 387_420_489L;

    private CreditCodes() {}

    /**
     * The code of the merchant with this number.
     *
     * @param company whether it is a company; otherwise a sole trader
     * @param area six-digit area code of first registration
     */
    static UnifiedSocialCreditCode of(long seed, int number, boolean company, String area) {
        long serial = Math.floorMod(number * SHUFFLE + Math.floorMod(seed, SERIALS), SERIALS);
        String organisation = "MA" + inAlphabet(serial);
        String most = (company ? "91" : "92") + area + organisation + organisationCheck(organisation);
        char check = UnifiedSocialCreditCode.expectedCheckCharacter(most + "0")
                .orElseThrow(() -> new IllegalStateException("not the form of a code: " + most));
        return new UnifiedSocialCreditCode(most + check);
    }

    private static String inAlphabet(long serial) {
        char[] characters = new char[SERIAL_LENGTH];
        long rest = serial;
        for (int i = SERIAL_LENGTH - 1; i >= 0; i--) {
            characters[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
            rest /= ALPHABET.length();
        }
        return new String(characters);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }
}
