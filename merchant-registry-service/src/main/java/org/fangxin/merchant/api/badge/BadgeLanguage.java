package org.fangxin.merchant.api.badge;

import org.fangxin.merchant.api.CodeNames;

/** Languages of the picture. The names are those of the parameter {@code lang}. */
enum BadgeLanguage {
    zh("放心消费", "扫码核验", "核验日期"),
    en("Trusted consumption", "Scan to verify", "As of");

    private final String title;
    private final String call;
    private final String asOf;

    BadgeLanguage(String title, String call, String asOf) {
        this.title = title;
        this.call = call;
        this.asOf = asOf;
    }

    static BadgeLanguage ofRequest() {
        return CodeNames.isChinese() ? zh : en;
    }

    String title() {
        return title;
    }

    String call() {
        return call;
    }

    String asOf() {
        return asOf;
    }
}
