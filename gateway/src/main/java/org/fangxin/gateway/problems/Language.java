package org.fangxin.gateway.problems;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of everything that a person reads. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "en"),
    CHINESE(Locale.SIMPLIFIED_CHINESE, "zh-CN");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code Content-Language} and {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** The first of the two that an {@code Accept-Language} header asks for; English when it names neither. */
    public static Language asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            for (Locale.LanguageRange range : ranges) {
                if (range.getRange().startsWith("zh")) {
                    return CHINESE;
                }
                if (range.getRange().startsWith("en")) {
                    return ENGLISH;
                }
            }
        } catch (IllegalArgumentException notALanguageList) {
            return ENGLISH;
        }
        return ENGLISH;
    }
}
