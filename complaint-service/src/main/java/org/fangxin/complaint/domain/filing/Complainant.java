package org.fangxin.complaint.domain.filing;

import java.util.regex.Pattern;
import org.fangxin.platform.personal.PersonalText;

/** Who complains: real name, phone and postal address (SAMR Order 121 article 10). Prints masked. */
public record Complainant(PersonalText name, PersonalText phone, PersonalText address) {
    private static final Pattern PHONE = Pattern.compile("(\\+86)?(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})");

    /** Whether somebody can be reached under this number: a mobile of 11 digits, or a landline with its area code. */
    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }
}
