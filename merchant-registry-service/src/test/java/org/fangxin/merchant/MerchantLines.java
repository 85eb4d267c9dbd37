package org.fangxin.merchant;

import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Import lines and codes for tests. */
public final class MerchantLines {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private MerchantLines() {}

    /** A valid code, another one for each number up to 29 million. */
    public static String uscc(int number) {
        StringBuilder place = new StringBuilder();
        int rest = number;
        for (int i = 0; i < 5; i++) {
            place.insert(0, ALPHABET.charAt(rest % 31));
            rest /= 31;
        }
        String body = "91330106" + "MA2A" + place;
        return body + UnifiedSocialCreditCode.expectedCheckCharacter(body + "0").orElseThrow();
    }

    /** A line with the fields that every merchant needs. */
    public static String line(String uscc, String name) {
        return line(uscc, name, "");
    }

    /** The same with further fields, each beginning with a comma. */
    public static String line(String uscc, String name, String more) {
        return ("{\"uscc\":\"%s\",\"name\":\"%s\",\"district\":\"330106\",\"address\":\"文三路 1 号\","
                        + "\"category\":\"GOODS_FOOD\"%s}")
                .formatted(uscc, name, more);
    }
}
