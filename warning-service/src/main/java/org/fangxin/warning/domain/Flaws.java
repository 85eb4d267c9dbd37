package org.fangxin.warning.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while something submitted is read through. */
public final class Flaws {
    private final List<Flaw> found = new ArrayList<>();

    /** What is wrong, in the order of finding. */
    public List<Flaw> found() {
        return List.copyOf(found);
    }

    /** Something is wrong. */
    public void add(String pointer, String code, Object... arguments) {
        found.add(Flaw.at(pointer, code, arguments));
    }

    /** Something is wrong if so. */
    public void addIf(boolean wrong, String pointer, String code, Object... arguments) {
        if (wrong) {
            add(pointer, code, arguments);
        }
    }

    /** A text must be plain and not too long. */
    public void text(String pointer, @Nullable String text, int maxLength) {
        if (text != null) {
            PlainText.flaw(text, maxLength).ifPresent(code -> add(pointer, code, maxLength));
        }
    }

    /** A text must be plain and not too long in both languages. */
    public void text(String pointer, @Nullable Bilingual text, int maxLength) {
        if (text != null) {
            text(pointer + "/zh", text.zh(), maxLength);
            text(pointer + "/en", text.en(), maxLength);
        }
    }

    /** Codes must be known, and each given once. */
    public void codes(String pointer, List<String> codes, int most, Predicate<String> known, String unknownCode) {
        size(pointer, codes, most);
        Set<String> seen = new HashSet<>();
        each(pointer, codes, (at, code) -> {
            addIf(!known.test(code), at, unknownCode, code);
            addIf(!seen.add(code), at, "given-twice", code);
        });
    }

    /** A code, if given, must be known. */
    public void code(String pointer, @Nullable String code, Predicate<String> known, String unknownCode) {
        if (code != null) {
            addIf(!known.test(code), pointer, unknownCode, code);
        }
    }

    /** A list must not be too long. */
    public void size(String pointer, List<?> list, int most) {
        addIf(list.size() > most, pointer, "too-many", most);
    }

    /** Checks every entry at its own place. */
    public <T> void each(String pointer, List<T> list, BiConsumer<String, T> check) {
        for (int i = 0; i < list.size(); i++) {
            check.accept(pointer + "/" + i, list.get(i));
        }
    }
}
