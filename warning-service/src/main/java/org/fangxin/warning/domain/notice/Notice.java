package org.fangxin.warning.domain.notice;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * What a warning says: everything that its author writes, a reviewer reads and the public sees.
 *
 * @param title headline, short enough for a push message and for CAP (160 characters)
 * @param text plain text, no markup
 * @param advice what to do
 * @param products goods concerned
 * @param findings failed samples, for sampling notices only
 * @param recall terms, for recalls only
 * @param reviewOn when a risk alert will be looked at again
 * @param source who found out: bureau, council, laboratory
 */
public record Notice(
        WarningKind kind,
        Severity severity,
        Urgency urgency,
        Certainty certainty,
        Bilingual title,
        Bilingual text,
        @Nullable Bilingual advice,
        Period period,
        Scope scope,
        List<Product> products,
        List<Finding> findings,
        @Nullable RecallTerms recall,
        @Nullable LocalDate reviewOn,
        @Nullable Contact contact,
        @Nullable Bilingual source) {
    public Notice {
        products = List.copyOf(products);
        findings = List.copyOf(findings);
    }

    /** Everything that the rules forbid in it; empty when it may be published. */
    public List<Flaw> flaws() {
        return NoticeRules.flawsOf(this);
    }
}
