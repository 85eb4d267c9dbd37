package org.fangxin.platform.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** Dimensions whose codes are known. */
public final class CodeDimension {
    private CodeDimension() {}

    /** A code with its names. */
    public record Entry(String code, @Nullable String parent, String zh, String en) {}

    /** A dimension by a code list: a code stands for itself, the code of a group for those in the group. */
    public static Dimension of(String name, List<Entry> list) {
        return new Dimension(
                name,
                true,
                code -> list.stream()
                        .filter(each -> each.code().equals(code) || code.equals(each.parent()))
                        .map(Entry::code)
                        .collect(Collectors.toSet()),
                (code, language) -> list.stream()
                        .filter(each -> each.code().equals(code))
                        .map(each ->
                                language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? each.zh() : each.en())
                        .findFirst()
                        .orElse(code));
    }

    /** A dimension whose words are in the message bundles, {@code statistics.<name>.<code>}. */
    public static Dimension words(String name, List<String> codes, Texts texts) {
        return new Dimension(
                name,
                true,
                code -> codes.contains(code) ? Set.of(code) : Set.of(),
                (code, language) -> texts.find("statistics." + name + "." + code, List.of(), language)
                        .orElse(code));
    }
}
