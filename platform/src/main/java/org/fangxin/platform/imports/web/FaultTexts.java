package org.fangxin.platform.imports.web;

import java.util.List;
import java.util.Locale;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.web.Texts;

/** What faults are called where people read them. */
public final class FaultTexts {
    private FaultTexts() {}

    /** A fault in a language; its code where no bundle has a text. */
    public static String of(Fault fault, Texts texts, Locale language) {
        return texts.find("error." + fault.code(), List.copyOf(fault.arguments()), language)
                .orElse(fault.code());
    }
}
