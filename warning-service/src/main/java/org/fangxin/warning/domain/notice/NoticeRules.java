package org.fangxin.warning.domain.notice;

import java.util.List;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.fangxin.warning.domain.Links;
import org.jspecify.annotations.Nullable;

/** What a notice must and must not hold before anybody reviews it. Limits: 2026-11, by what CAP and a phone can show. */
final class NoticeRules {
    static final int TITLE_LENGTH = 160;
    static final int TEXT_LENGTH = 10_000;
    static final int ADVICE_LENGTH = 4_000;
    static final int NAME_LENGTH = 200;

    private NoticeRules() {}

    static List<Flaw> flawsOf(Notice notice) {
        Flaws flaws = new Flaws();
        flaws.text("/title", notice.title(), TITLE_LENGTH);
        flaws.text("/text", notice.text(), TEXT_LENGTH);
        flaws.text("/advice", notice.advice(), ADVICE_LENGTH);
        flaws.text("/source", notice.source(), NAME_LENGTH);
        period(flaws, notice.period());
        contact(flaws, notice.contact());
        ScopeRules.check(flaws, notice.scope());
        GoodsRules.check(flaws, notice);
        kind(flaws, notice);
        return flaws.found();
    }

    private static void period(Flaws flaws, Period period) {
        if (period.expiresAt() != null) {
            flaws.addIf(!period.expiresAt().isAfter(period.effectiveAt()), "/expiresAt", "expires-before-effective");
            flaws.addIf(
                    period.onsetAt() != null && !period.expiresAt().isAfter(period.onsetAt()),
                    "/onsetAt",
                    "onset-after-expiry");
        }
    }

    private static void contact(Flaws flaws, @Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        flaws.text("/contact/name", contact.name(), NAME_LENGTH);
        flaws.addIf(
                contact.phone() != null && !contact.phone().matches("\\+?[0-9][0-9 -]{2,19}"),
                "/contact/phone",
                "phone-form");
        flaws.addIf(contact.web() != null && !Links.isHttps(contact.web()), "/contact/web", "web-form");
    }

    private static void kind(Flaws flaws, Notice notice) {
        boolean recall = notice.kind() == WarningKind.RECALL;
        String kind = notice.kind().name();
        flaws.addIf(recall && notice.recall() == null, "/recall", "kind-needs", kind);
        flaws.addIf(recall && notice.products().isEmpty(), "/products", "kind-needs", kind);
        flaws.addIf(recall && phone(notice) == null, "/contact/phone", "kind-needs", kind);
        flaws.addIf(!recall && notice.recall() != null, "/recall", "kind-has-no", kind);
        boolean sampling = notice.kind().reportsSampling();
        flaws.addIf(sampling && notice.findings().isEmpty(), "/findings", "kind-needs", kind);
        flaws.addIf(!sampling && !notice.findings().isEmpty(), "/findings", "kind-has-no", kind);
        boolean openEnded = notice.reviewOn() == null && notice.period().expiresAt() == null;
        flaws.addIf(notice.kind() == WarningKind.RISK_ALERT && openEnded, "/reviewOn", "kind-needs", kind);
    }

    private static @Nullable String phone(Notice notice) {
        return notice.contact() == null ? null : notice.contact().phone();
    }
}
