package org.fangxin.gateway.pages;

import org.fangxin.gateway.problems.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants a page.
 *
 * @param theme {@code light}, {@code dark}, or {@code auto} for what the device prefers
 */
record Look(Language language, String theme) {

    static Look of(@Nullable String lang, @Nullable String theme, @Nullable String acceptLanguage) {
        return new Look(PageLanguage.of(lang, acceptLanguage), known(theme));
    }

    private static String known(@Nullable String theme) {
        if (theme == null) {
            return "auto";
        }
        return switch (theme) {
            case "light", "dark" -> theme;
            default -> "auto";
        };
    }

    /** As in the page's address. */
    String lang() {
        return language == Language.CHINESE ? "zh" : "en";
    }

    String otherLang() {
        return language == Language.CHINESE ? "en" : "zh";
    }

    /** For the address of a page that should look the same; empty when nothing was chosen. */
    String themeParameter() {
        return "auto".equals(theme) ? "" : "&theme=" + theme;
    }

    /** The query of an address that keeps language and theme. */
    String query() {
        return "?lang=" + lang() + themeParameter();
    }
}
