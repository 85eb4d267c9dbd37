package org.fangxin.platform.personal;

/**
 * A piece of personal data. It prints masked wherever it may slip out (logs, errors, debuggers); the plain value has to
 * be asked for by name.
 */
public record PersonalText(PersonalKind kind, String value) {
    /** A person's name. */
    public static PersonalText name(String value) {
        return new PersonalText(PersonalKind.NAME, value);
    }

    /** A phone number. */
    public static PersonalText phone(String value) {
        return new PersonalText(PersonalKind.PHONE, value);
    }

    /** A postal address. */
    public static PersonalText address(String value) {
        return new PersonalText(PersonalKind.ADDRESS, value);
    }

    /** What everybody but the handling officer sees. */
    public String masked() {
        return kind.mask(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
