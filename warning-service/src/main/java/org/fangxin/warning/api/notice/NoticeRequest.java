package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.notice.Audience;
import org.fangxin.warning.domain.notice.Certainty;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Period;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.Urgency;
import org.fangxin.warning.domain.notice.WarningKind;
import org.jspecify.annotations.Nullable;

/** What a warning is to say. Texts are plain; markup is refused. */
public record NoticeRequest(
        @Schema(example = "CONSUMPTION_WARNING") @NotNull WarningKind kind,
        @Schema(example = "WARNING") @NotNull Severity severity,

        @Schema(description = "As in CAP 1.2; UNKNOWN when missing") @Nullable
        Urgency urgency,

        @Schema(description = "As in CAP 1.2; UNKNOWN when missing") @Nullable
        Certainty certainty,

        @Schema(description = "At most 160 characters per language") @NotNull @Valid
        BilingualText title,

        @Schema(description = "At most 10,000 characters per language") @NotNull @Valid
        BilingualText text,

        @Schema(description = "What to do; at most 4,000 characters per language") @Valid @Nullable
        BilingualText advice,

        @Schema(description = "From when it applies; now when missing", example = "2026-11-24T00:00:00Z") @Nullable
        Instant effectiveAt,

        @Schema(description = "When the danger itself is expected to begin") @Nullable
        Instant onsetAt,

        @Schema(description = "Until when, exclusive; missing means until lifted", example = "2026-12-24T00:00:00Z")
        @Nullable
        Instant expiresAt,

        @Schema(description = "Area codes; missing or empty means the whole city", example = "[\"330106\"]") @Nullable
        List<@NotNull String> districts,

        @Schema(description = "Finer areas inside the districts") @Nullable
        List<@Valid @NotNull PolygonBody> polygons,

        @Schema(description = "Code list categories", example = "[\"GOODS_FOOD\"]") @Nullable
        List<@NotNull String> categories,

        @Schema(description = "Unified social credit codes", example = "[\"91330106MA2ABCDEX7\"]") @Nullable
        List<@NotNull String> merchants,

        @Nullable List<@NotNull Audience> audiences,
        @Nullable List<@Valid @NotNull ProductBody> products,

        @Schema(description = "For UNQUALIFIED_FOOD and PRODUCT_SAMPLING only") @Nullable
        List<@Valid @NotNull FindingBody> findings,

        @Schema(description = "For RECALL only") @Valid @Nullable
        RecallBody recall,

        @Schema(description = "When a risk alert will be looked at again") @Nullable
        LocalDate reviewOn,

        @Valid @Nullable ContactBody contact,

        @Schema(description = "Who found out") @Valid @Nullable
        BilingualText source) {
    /**
     * The notice.
     *
     * @param suggested scope for what the request leaves out
     * @param now from when it applies if the request does not say
     */
    public Notice toNotice(Scope suggested, Instant now) {
        return new Notice(
                kind,
                severity,
                Objects.requireNonNullElse(urgency, Urgency.UNKNOWN),
                Objects.requireNonNullElse(certainty, Certainty.UNKNOWN),
                title.toText(),
                text.toText(),
                BilingualText.toText(advice),
                new Period(Objects.requireNonNullElse(effectiveAt, now), onsetAt, expiresAt),
                new Scope(
                        Objects.requireNonNullElse(districts, suggested.districts()),
                        all(polygons, PolygonBody::toPolygon),
                        Objects.requireNonNullElse(categories, suggested.categories()),
                        Objects.requireNonNullElse(merchants, suggested.merchants()),
                        Objects.requireNonNullElse(audiences, List.of())),
                all(products, ProductBody::toProduct),
                all(findings, FindingBody::toFinding),
                recall == null ? null : recall.toTerms(),
                reviewOn,
                contact == null ? null : contact.toContact(),
                BilingualText.toText(source));
    }

    Notice toNotice(Instant now) {
        return toNotice(new Scope(List.of(), List.of(), List.of(), List.of(), List.of()), now);
    }

    private static <B, D> List<D> all(@Nullable List<B> bodies, Function<B, D> mapping) {
        return bodies == null ? List.of() : bodies.stream().map(mapping).toList();
    }
}
