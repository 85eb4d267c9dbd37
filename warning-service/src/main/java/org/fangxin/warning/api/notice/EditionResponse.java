package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.WarningKind;
import org.jspecify.annotations.Nullable;

/** One published version of a warning. */
record EditionResponse(
        @Schema(description = "Counts from 1") int number,
        Instant publishedAt,

        @Schema(description = "Why it replaced the one before; missing for the first") @Nullable
        String reason,

        WarningKind kind,
        Severity severity,
        BilingualText title,
        BilingualText text,
        @Nullable BilingualText advice,
        Instant effectiveAt,
        @Nullable Instant expiresAt,
        List<String> districts,
        List<String> categories,
        List<String> merchants,
        List<ProductBody> products,
        List<FindingBody> findings,
        @Nullable RecallBody recall) {
    static EditionResponse of(Edition edition) {
        Notice notice = edition.draft().notice();
        return new EditionResponse(
                edition.number(),
                edition.publishedAt(),
                edition.reason(),
                notice.kind(),
                notice.severity(),
                BilingualText.of(notice.title()),
                BilingualText.of(notice.text()),
                BilingualText.ofNullable(notice.advice()),
                notice.period().effectiveAt(),
                notice.period().expiresAt(),
                notice.scope().districts(),
                notice.scope().categories(),
                notice.scope().merchants(),
                notice.products().stream().map(ProductBody::of).toList(),
                notice.findings().stream().map(FindingBody::of).toList(),
                RecallBody.ofNullable(notice.recall()));
    }
}
