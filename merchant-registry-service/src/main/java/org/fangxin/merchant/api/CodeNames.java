package org.fangxin.merchant.api;

import org.fangxin.contracts.codes.CodeList;
import org.springframework.context.i18n.LocaleContextHolder;

/** Names of codes in the language of the request. */
public final class CodeNames {
    private CodeNames() {}

    /** The name of a code; the code itself when the list does not have it (any more). */
    public static String of(CodeList list, String code) {
        boolean chinese = isChinese();
        return list.find(code).map(found -> chinese ? found.zh() : found.en()).orElse(code);
    }

    /** Whether the reader asked for Chinese. */
    public static boolean isChinese() {
        return LocaleContextHolder.getLocale().getLanguage().equals("zh");
    }
}
