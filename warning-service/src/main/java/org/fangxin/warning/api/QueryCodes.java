package org.fangxin.warning.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Query parameters that take a code: an unknown one is refused, since it would silently empty the list. */
public final class QueryCodes {
    private QueryCodes() {}

    /** The constant of this name in any case; null when the parameter is not given. */
    public static <E extends Enum<E>> @Nullable E constant(String parameter, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> refused(
                        parameter, Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** The code, if the list has it; null when the parameter is not given. */
    public static @Nullable String code(String parameter, @Nullable String value, CodeList list) {
        if (value != null && !list.contains(value)) {
            throw refused(parameter, "a code of the list " + list.name());
        }
        return value;
    }

    /** The credit code as it is stored; null when the parameter is not given. */
    public static @Nullable String creditCode(String parameter, @Nullable String value) {
        return value == null
                ? null
                : UnifiedSocialCreditCode.parse(value.toUpperCase(Locale.ROOT))
                        .map(UnifiedSocialCreditCode::value)
                        .orElseThrow(() -> refused(parameter, "a unified social credit code (GB 32100-2015)"));
    }

    private static RuntimeException refused(String parameter, String expected) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                .atParameter(parameter, "invalid-value", expected)
                .exception();
    }
}
