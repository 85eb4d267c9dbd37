package org.fangxin.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The reader's language by {@code Accept-Language}: Chinese or English, else the configured default. */
public final class Languages extends AcceptHeaderLocaleResolver {
    public Languages(Locale fallback) {
        setDefaultLocale(fallback);
        setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = super.resolveLocale(request);
        return asked.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
