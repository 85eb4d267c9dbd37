package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.application.notice.WarningFilter;
import org.fangxin.warning.domain.match.Words;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.WarningKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a list of warnings is asked for. */
record WarningQuery(
        @Parameter(description = "Code list warning-kinds", example = "RECALL") @Nullable
        String kind,

        @Parameter(description = "Code list severities", example = "WARNING") @Nullable
        String severity,

        @Parameter(
                description = "Warnings for this category or its group; a group asks for all in it",
                example = "GOODS_FOOD")
        @Nullable
        String category,

        @Parameter(
                description = "Warnings for this district and for the whole city; 330100 asks for all",
                example = "330106")
        @Nullable
        String district,

        @Parameter(
                description = "Warnings that name this merchant (unified social credit code)",
                example = "91330106MA2ABCDEX7")
        @Nullable
        String merchant,

        @Parameter(
                description = "active: published and in force; all: ever published; draft, approved: for the bureau",
                schema =
                        @Schema(
                                allowableValues = {"active", "all", "draft", "approved"},
                                defaultValue = "active"))
        @Nullable
        String status,

        @Parameter(
                description =
                        "Words that title, text, goods or source must have, all of them; Chinese needs no blanks. At most 100 "
                                + "characters",
                example = "预付卡 退款")
        @Nullable
        String q,

        @Parameter(description = "In force at this moment instead of now", example = "2026-11-24T00:00:00Z") @Nullable
        Instant effectiveAt) {
    ListStatus listStatus() {
        return Objects.requireNonNullElse(QueryCodes.constant("status", status, ListStatus.class), ListStatus.ACTIVE);
    }

    /** The filter; the present moment is not part of {@link #toString}, so a cursor stays good as time goes by. */
    WarningFilter filter(Clock clock) {
        ListStatus asked = listStatus();
        Instant moment = asked == ListStatus.ACTIVE && effectiveAt == null ? clock.instant() : effectiveAt;
        boolean past = asked == ListStatus.ACTIVE && effectiveAt != null;
        return new WarningFilter(
                past ? ListStatus.ALL.states() : asked.states(),
                QueryCodes.constant("kind", kind, WarningKind.class),
                QueryCodes.constant("severity", severity, Severity.class),
                QueryCodes.code("district", district, CodeLists.DISTRICTS),
                QueryCodes.code("category", category, CodeLists.CATEGORIES),
                QueryCodes.creditCode("merchant", merchant),
                words(),
                moment);
    }

    private List<String> words() {
        if (q == null) {
            return List.of();
        }
        List<String> words = q.length() > Words.QUERY_LENGTH ? List.of() : Words.asked(q);
        if (words.isEmpty()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                    .atParameter("q", "search-form", Words.QUERY_LENGTH)
                    .exception();
        }
        return words;
    }
}
