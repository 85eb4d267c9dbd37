package org.fangxin.warning.domain.article;

import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.jspecify.annotations.Nullable;

/**
 * What an article says.
 *
 * @param category what it is about (code list {@code categories}); null when about no goods or services in particular
 * @param summary for lists; null when the title says it
 * @param text plain text, no markup
 */
public record Content(
        ArticleKind kind,
        @Nullable String category,
        Bilingual title,
        @Nullable Bilingual summary,
        Bilingual text,
        List<Citation> citations) {
    static final int TITLE_LENGTH = 160;
    static final int SUMMARY_LENGTH = 500;
    static final int TEXT_LENGTH = 20_000;
    static final int LAW_LENGTH = 200;
    static final int CITATIONS = 20;

    public Content {
        citations = List.copyOf(citations);
    }

    /** Everything that the rules forbid in it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        flaws.text("/title", title, TITLE_LENGTH);
        flaws.text("/summary", summary, SUMMARY_LENGTH);
        flaws.text("/text", text, TEXT_LENGTH);
        flaws.code("/category", category, CodeLists.CATEGORIES::contains, "unknown-category");
        flaws.addIf(kind == ArticleKind.LAW_BY_CASES && citations.isEmpty(), "/citations", "kind-needs", kind.name());
        flaws.size("/citations", citations, CITATIONS);
        flaws.each("/citations", citations, (at, citation) -> {
            flaws.text(at + "/law", citation.law(), LAW_LENGTH);
            flaws.text(at + "/article", citation.article(), LAW_LENGTH);
        });
        return flaws.found();
    }
}
