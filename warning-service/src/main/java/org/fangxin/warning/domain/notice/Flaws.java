package org.fangxin.warning.domain.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.PlainText;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while a notice is read through. */
final class Flaws {
    private final List<Flaw> found = new ArrayList<>();

    List<Flaw> found() {
        return List.copyOf(found);
    }

    void add(String pointer, String code, Object... arguments) {
        found.add(Flaw.at(pointer, code, arguments));
    }

    void addIf(boolean wrong, String pointer, String code, Object... arguments) {
        if (wrong) {
            add(pointer, code, arguments);
        }
    }

    void text(String pointer, @Nullable String text, int maxLength) {
        if (text != null) {
            PlainText.flaw(text, maxLength).ifPresent(code -> add(pointer, code, maxLength));
        }
    }

    void text(String pointer, @Nullable Bilingual text, int maxLength) {
        if (text != null) {
            text(pointer + "/zh", text.zh(), maxLength);
            text(pointer + "/en", text.en(), maxLength);
        }
    }

    /** Codes must be known, and each given once. */
    void codes(String pointer, List<String> codes, int most, Predicate<String> known, String unknownCode) {
        size(pointer, codes, most);
        Set<String> seen = new HashSet<>();
        each(pointer, codes, (at, code) -> {
            addIf(!known.test(code), at, unknownCode, code);
            addIf(!seen.add(code), at, "given-twice", code);
        });
    }

    void size(String pointer, List<?> list, int most) {
        addIf(list.size() > most, pointer, "too-many", most);
    }

    <T> void each(String pointer, List<T> list, BiConsumer<String, T> check) {
        for (int i = 0; i < list.size(); i++) {
            check.accept(pointer + "/" + i, list.get(i));
        }
    }
}
