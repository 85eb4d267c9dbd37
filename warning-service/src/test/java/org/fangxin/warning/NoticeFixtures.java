package org.fangxin.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.notice.Certainty;
import org.fangxin.warning.domain.notice.Contact;
import org.fangxin.warning.domain.notice.Finding;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Period;
import org.fangxin.warning.domain.notice.Product;
import org.fangxin.warning.domain.notice.RecallTerms;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.Urgency;
import org.fangxin.warning.domain.notice.WarningKind;

/** Notices that tests begin with. */
public final class NoticeFixtures {
    public static final Scope CITY = new Scope(List.of(), List.of(), List.of(), List.of(), List.of());
    public static final Instant EFFECTIVE = Instant.parse("2026-11-24T00:00:00Z");
    public static final Instant EXPIRES = Instant.parse("2026-12-24T00:00:00Z");

    private NoticeFixtures() {}

    /** The warning of the golden events. */
    public static Notice prepaidCards() {
        Scope scope = new Scope(
                List.of("330106"), List.of(), List.of("GOODS_FOOD"), List.of("91330106MA2ABCDEX7"), List.of());
        return of(WarningKind.CONSUMPTION_WARNING, "预付卡风险提示", scope, EFFECTIVE, EXPIRES);
    }

    public static Notice titled(String title) {
        return of(WarningKind.CONSUMPTION_TIP, title, CITY, EFFECTIVE, null);
    }

    public static Notice of(WarningKind kind, String title, Scope scope, Instant effectiveAt, Instant expiresAt) {
        return new Notice(
                kind,
                Severity.WARNING,
                Urgency.EXPECTED,
                Certainty.LIKELY,
                new Bilingual(title, "Prepaid cards: take care"),
                new Bilingual("近期投诉集中反映退款困难。", "Many complaints tell of refused refunds."),
                new Bilingual("先查信用再办卡。", "Check the business before you pay."),
                new Period(effectiveAt, null, expiresAt),
                scope,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    public static Notice recall() {
        return new Notice(
                WarningKind.RECALL,
                Severity.URGENT,
                Urgency.IMMEDIATE,
                Certainty.OBSERVED,
                new Bilingual("儿童电动牙刷召回", "Children's toothbrush recalled"),
                new Bilingual("电池可能过热。", "The battery may overheat."),
                null,
                new Period(EFFECTIVE, null, null),
                CITY,
                List.of(new Product(
                        "儿童电动牙刷",
                        "6901234567892",
                        "小白",
                        "ET-3",
                        "B2608",
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 8, 31))),
                List.of(),
                new RecallTerms(
                        "ZH-2026-118",
                        "杭州小白电器有限公司",
                        12_000L,
                        new Bilingual("电池保护电路失效", "Battery protection fails"),
                        new Bilingual("可能烫伤", "May burn"),
                        new Bilingual("免费更换", "Free replacement"),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2027, 5, 24)),
                null,
                new Contact("杭州小白电器有限公司", "400-800-1234", "https://recall.example.com/et3"),
                null);
    }

    public static Finding finding() {
        return new Finding(
                "鲜榨橙汁",
                "西湖区某店",
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 11, 1),
                "20261101",
                "菌落总数",
                "5.2×10^4 CFU/mL",
                "≤10^4 CFU/mL",
                null);
    }
}
