package org.fangxin.complaint.api.exports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.application.exports.Export.Format;
import org.fangxin.complaint.application.exports.Export.Kind;
import org.fangxin.complaint.application.exports.Export.Order;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

@Schema(name = "ExportRequest")
record ExportRequest(
        @Schema(description = "`COMPLAINTS` without it.") @Nullable
        Kind kind,

        @Schema(description = "`CSV` without it.") @Nullable Format format,

        @Schema(description = "First day of receipt, Asia/Shanghai; a year ago without it.", example = "2026-01-01")
        @Nullable
        LocalDate from,

        @Schema(description = "Last day of receipt, included; today without it.", example = "2026-11-24") @Nullable
        LocalDate to,

        @Schema(description = "Area codes; without it all that the caller may see.", example = "[\"330106\"]") @Nullable
        List<String> districts,

        @Schema(description = "Code list `categories`, not a root.", example = "GOODS_FOOD") @Nullable
        String category) {
    Order order(Caller caller, LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusDays(364) : from;
        Problem wrong = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        Set<String> areas = Set.copyOf(districts == null ? usual(caller) : districts);
        if (areas.isEmpty() || !areas.stream().allMatch(CodeLists.DISTRICTS::contains)) {
            wrong = wrong.at("/districts", "unknown-code", CodeLists.DISTRICTS.name());
        }
        if (format == Format.LINES) {
            wrong = wrong.at("/format", "invalid-value", "CSV, NDJSON");
        }
        if (category != null
                && CodeLists.CATEGORIES.find(category).map(Code::parent).isEmpty()) {
            wrong = wrong.at("/category", "unknown-code", CodeLists.CATEGORIES.name());
        }
        if (!wrong.violations().isEmpty()) {
            throw wrong.exception();
        }
        if (first.isAfter(last)) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "impossible-range", first, last, 30)
                    .exception();
        }
        for (String area : areas) {
            if (!everything(caller) && !caller.covers(area)) {
                throw Problem.of(HttpStatus.FORBIDDEN, "outside-own-districts", area)
                        .at("/districts", "outside-own-districts", area)
                        .exception();
            }
        }
        return new Order(
                kind == null ? Kind.COMPLAINTS : kind,
                format == null ? Format.CSV : format,
                first,
                last,
                areas,
                category,
                null);
    }

    private static List<String> usual(Caller caller) {
        return everything(caller) ? List.of(CodeLists.CITY) : List.copyOf(caller.districts());
    }

    private static boolean everything(Caller caller) {
        return caller.has(Role.ANALYST) || caller.has(Role.ADMIN);
    }
}
