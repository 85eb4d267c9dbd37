package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Audience;
import org.fangxin.warning.domain.notice.CancelledWarning;
import org.fangxin.warning.domain.notice.Certainty;
import org.fangxin.warning.domain.notice.Editions;
import org.fangxin.warning.domain.notice.ExpiredWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.Urgency;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningKind;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.jspecify.annotations.Nullable;

/** A warning as clients see it; both languages are in the body. */
public record WarningResponse(
        String id,
        @Schema(example = "XJ-2026-0001") String number,
        WarningStatus status,
        @Schema(description = "The ETag's number") long version,
        WarningKind kind,
        Severity severity,

        @Schema(description = "Colour to show it in", example = "orange")
        String colour,

        Urgency urgency,
        Certainty certainty,
        BilingualText title,
        BilingualText text,
        @Nullable BilingualText advice,

        @Schema(description = "What every notice of this kind says about its own reach") @Nullable
        BilingualText disclaimer,

        Instant effectiveAt,
        @Nullable Instant onsetAt,

        @Schema(description = "Missing means until lifted") @Nullable
        Instant expiresAt,

        @Schema(description = "Empty means the whole city") List<String> districts,
        List<PolygonBody> polygons,
        List<String> categories,
        List<String> merchants,
        List<Audience> audiences,
        List<ProductBody> products,
        List<FindingBody> findings,
        @Nullable RecallBody recall,
        @Nullable LocalDate reviewOn,
        @Nullable ContactBody contact,
        @Nullable BilingualText source,

        @Schema(description = "Number of the published version, from 1") @Nullable
        Integer edition,

        @Nullable Instant publishedAt,

        @Schema(description = "When the edition in force was published") @Nullable
        Instant updatedAt,

        @Schema(description = "When it was lifted or expired") @Nullable
        Instant endedAt,

        @Schema(description = "Why it was lifted") @Nullable BilingualText endReason,

        @Schema(description = "For editors and reviewers only") @Nullable
        EditorialResponse editorial) {
    /** A warning as the public sees it. */
    static WarningResponse publicly(Versioned<Warning> held) {
        return of(held, null);
    }

    /** A warning as the bureau sees it. */
    public static WarningResponse editorially(Versioned<Warning> held) {
        return of(held, EditorialResponse.of(held.value()));
    }

    private static WarningResponse of(Versioned<Warning> held, @Nullable EditorialResponse editorial) {
        Warning warning = held.value();
        Notice notice = warning.notice();
        Scope scope = notice.scope();
        Editions editions = warning instanceof PublicWarning open ? open.editions() : null;
        return new WarningResponse(
                warning.head().id(),
                warning.head().number(),
                warning.status(),
                held.version(),
                notice.kind(),
                notice.severity(),
                notice.severity().colour(),
                notice.urgency(),
                notice.certainty(),
                BilingualText.of(notice.title()),
                BilingualText.of(notice.text()),
                BilingualText.ofNullable(notice.advice()),
                BilingualText.ofNullable(notice.kind().disclaimer().orElse(null)),
                notice.period().effectiveAt(),
                notice.period().onsetAt(),
                notice.period().expiresAt(),
                scope.districts(),
                scope.polygons().stream().map(PolygonBody::of).toList(),
                scope.categories(),
                scope.merchants(),
                scope.audiences(),
                notice.products().stream().map(ProductBody::of).toList(),
                notice.findings().stream().map(FindingBody::of).toList(),
                RecallBody.ofNullable(notice.recall()),
                notice.reviewOn(),
                ContactBody.ofNullable(notice.contact()),
                BilingualText.ofNullable(notice.source()),
                editions == null ? null : editions.current().number(),
                editions == null ? null : editions.firstPublishedAt(),
                editions == null ? null : editions.current().publishedAt(),
                endedAt(warning),
                warning instanceof CancelledWarning cancelled ? BilingualText.of(cancelled.reason()) : null,
                editorial);
    }

    private static @Nullable Instant endedAt(Warning warning) {
        return switch (warning) {
            case CancelledWarning cancelled -> cancelled.cancelledAt();
            case ExpiredWarning expired -> expired.expiredAt();
            default -> null;
        };
    }
}
