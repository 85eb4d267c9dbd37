package org.fangxin.complaint.api.words;

import java.util.List;
import java.util.Locale;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.platform.web.Texts;

/** Words for codes in the reader's language. */
public final class Wording {
    private final Texts texts;
    private final Locale language;

    public Wording(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** The words for a code of this service; the code itself where words are missing. */
    public String of(String area, String code) {
        return texts.find(area + "." + code, List.of(), language).orElse(code);
    }

    /** The words for a code of a published list. */
    public String of(CodeList list, String code) {
        return list.find(code).map(this::named).orElse(code);
    }

    /** Chooses between two given wordings. */
    public String choose(String zh, String en) {
        return language.getLanguage().equals("zh") ? zh : en;
    }

    private String named(Code code) {
        return choose(code.zh(), code.en());
    }
}
