package org.fangxin.complaint.api.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Checks a request's body field by field and collects everything that is wrong, so that one answer names it all. What
 * has the wrong form makes 400, what is well-formed and still impossible 422.
 */
public final class Form {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final int USCC_LENGTH = 18;

    private Problem malformed = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
    private Problem impossible = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "impossible-request");

    /** A part that must be there. */
    public boolean given(String pointer, @Nullable Object part) {
        if (part == null) {
            malformed(pointer, "required");
        }
        return part != null;
    }

    /** A part that must be there, checked by itself. */
    public <T> void part(String pointer, @Nullable T part, Consumer<T> check) {
        if (part == null) {
            malformed(pointer, "required");
        } else {
            check.accept(part);
        }
    }

    /** A list of parts within a size, each checked with its own pointer. */
    public <T> void items(
            String pointer, @Nullable List<@Nullable T> items, int fewest, int most, BiConsumer<T, String> check) {
        if (items == null) {
            if (fewest > 0) {
                malformed(pointer, "required");
            }
            return;
        }
        if (items.size() < fewest || items.size() > most) {
            malformed(pointer, "size", fewest + ".." + most);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            part(at, items.get(i), item -> check.accept(item, at));
        }
    }

    /** A text that must be there. */
    public void text(String pointer, @Nullable String text, TextRule rule) {
        if (given(pointer, text)) {
            optionalText(pointer, text, rule);
        }
    }

    /** A text that may be missing. */
    public void optionalText(String pointer, @Nullable String text, TextRule rule) {
        if (text != null) {
            rule.flaw(text).ifPresent(flaw -> malformed(pointer, code("text", flaw.name()), rule.max()));
        }
    }

    /** A phone number that must be there. */
    public void phone(String pointer, @Nullable String phone) {
        if (given(pointer, phone) && phone != null && !Complainant.isPhone(phone)) {
            malformed(pointer, "phone-format");
        }
    }

    /** A code that must be there and in the list. */
    public void code(String pointer, @Nullable String code, CodeList list) {
        if (given(pointer, code)) {
            optionalCode(pointer, code, list);
        }
    }

    /** A code that must be in the list when it is given. */
    public void optionalCode(String pointer, @Nullable String code, CodeList list) {
        if (code != null && !list.contains(code)) {
            impossible(pointer, "unknown-code", list.name());
        }
    }

    /** Yuan with at most two decimals, when given. */
    public void optionalMoney(String pointer, @Nullable MoneyBody money) {
        if (money == null) {
            return;
        }
        if (given(pointer + "/amount", money.amount())
                && !AMOUNT.matcher(Optional.ofNullable(money.amount()).orElse(""))
                        .matches()) {
            malformed(pointer + "/amount", "amount-format");
        }
        if (given(pointer + "/currency", money.currency()) && !"CNY".equals(money.currency())) {
            malformed(pointer + "/currency", "currency");
        }
    }

    /** A unified social credit code, when given: its form, and its check character. */
    public void optionalUscc(String pointer, @Nullable String text) {
        if (text == null || UnifiedSocialCreditCode.parse(text).isPresent()) {
            return;
        }
        UnifiedSocialCreditCode.expectedCheckCharacter(text)
                .ifPresentOrElse(
                        expected -> impossible(pointer, "uscc-check-character", expected),
                        () -> malformed(pointer, "uscc-form", USCC_LENGTH));
    }

    /** Something of the wrong form. */
    public void malformed(String pointer, String code, Object... arguments) {
        malformed = malformed.at(pointer, code, arguments);
    }

    /** Something of the right form that cannot be. */
    public void impossible(String pointer, String code, Object... arguments) {
        impossible = impossible.at(pointer, code, arguments);
    }

    /** Ends the request if anything was wrong. */
    public void close() {
        if (!malformed.violations().isEmpty()) {
            throw malformed.exception();
        }
        if (!impossible.violations().isEmpty()) {
            throw impossible.exception();
        }
    }

    /** Everything that was wrong, for those who do not answer a request. */
    public List<Violation> violations() {
        return Stream.concat(malformed.violations().stream(), impossible.violations().stream())
                .toList();
    }

    private static String code(String area, String name) {
        return area + "-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
