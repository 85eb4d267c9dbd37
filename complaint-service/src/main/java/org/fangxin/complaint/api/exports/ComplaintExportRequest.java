package org.fangxin.complaint.api.exports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.exports.Export.Format;
import org.fangxin.complaint.application.exports.Export.Kind;
import org.fangxin.complaint.application.exports.Export.Order;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.platform.security.Caller;
import org.jspecify.annotations.Nullable;

@Schema(name = "ComplaintExportRequest")
record ComplaintExportRequest(
        @Schema(description = "`COMPLAINTS` without it.") @Nullable
        Kind kind,

        @Schema(description = "First day of receipt, Asia/Shanghai; a year ago without it.", example = "2026-01-01")
        @Nullable
        LocalDate from,

        @Schema(description = "Last day of receipt, included; today without it.", example = "2026-11-24") @Nullable
        LocalDate to,

        @Schema(description = "Area codes; without it all that the caller may see.", example = "[\"330106\"]") @Nullable
        List<String> districts,

        @Schema(
                description = "What the personal data are needed for; the complainants can read it.",
                example = "上报全国12315平台",
                maxLength = 500,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String purpose) {
    Order order(Caller caller, LocalDate today) {
        Form form = new Form();
        form.text("/purpose", purpose, TextRule.REMARK);
        form.close();
        Order order = new ExportRequest(kind, null, from, to, districts, null).order(caller, today);
        return new Order(
                order.kind(),
                Format.LINES,
                order.from(),
                order.to(),
                order.areas(),
                null,
                Objects.requireNonNull(purpose));
    }
}
