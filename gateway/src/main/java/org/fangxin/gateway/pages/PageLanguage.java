package org.fangxin.gateway.pages;

import org.fangxin.gateway.problems.Language;
import org.jspecify.annotations.Nullable;

/** The language of a page: the one its address names, else the one the browser asks for. */
final class PageLanguage {

    private PageLanguage() {}

    static Language of(@Nullable String named, @Nullable String acceptLanguage) {
        if ("zh".equals(named)) {
            return Language.CHINESE;
        }
        return "en".equals(named) ? Language.ENGLISH : Language.asked(acceptLanguage);
    }
}
