package org.fangxin.complaint.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.application.notice.ComposedNotice;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.jspecify.annotations.Nullable;

/** A document in words. */
@Schema(name = "Notice", description = "A document that the bureau gave out. The Chinese text counts.")
public record NoticeResponse(
        @Schema(example = "019ab000-0000-7000-8000-0000000000b1")
        String id,

        @Schema(
                description = "ACCEPTANCE, REFUSAL, MATERIALS_REQUEST, FORWARDING, MEDIATION, MEDIATION_DOCUMENT,"
                        + " MEDIATION_RECORD, TERMINATION or REPORT_RESULT",
                example = "ACCEPTANCE")
        String kind,

        @Schema(description = "Document number; fixed for ever.", example = "西湖市监受〔2026〕第1号")
        String number,

        @Schema(example = "2026-11-25") LocalDate on,
        @Schema(example = "杭州市西湖区市场监督管理局") String issuer,

        @Schema(description = "Article on which it rests; absent when none is named.") @Nullable
        BasisResponse basis,

        @Schema(description = "Language of the words below.", example = "zh-CN")
        String language,

        @Schema(example = "投诉受理告知书") String title,

        @Schema(description = "Full wording, one paragraph each.", example = "[\"张小丰：\",\"您于2026年11月23日提交的…\"]")
        List<String> paragraphs,

        @Schema(description = "The same in a few words everybody understands.", example = "[\"您的投诉已经受理。\"]")
        List<String> plain) {

    @Schema(name = "NoticeBasis")
    record BasisResponse(
            @Schema(example = "SAMR-121") String regulation,
            @Schema(example = "2026") String version,
            @Schema(example = "15") String article) {
        static @Nullable BasisResponse of(@Nullable LegalBasis basis) {
            return basis == null ? null : new BasisResponse(basis.regulation(), basis.version(), basis.article());
        }
    }

    /** What a composed document says. */
    public static NoticeResponse of(ComposedNotice composed) {
        return new NoticeResponse(
                composed.notice().id(),
                composed.notice().kind().name(),
                composed.notice().number(),
                composed.notice().on(),
                composed.issuer(),
                BasisResponse.of(composed.notice().basis()),
                composed.language().toLanguageTag(),
                composed.title(),
                composed.paragraphs(),
                composed.plain());
    }

    /** Documents of a case. */
    @Schema(name = "Notices")
    public record Notices(List<NoticeResponse> items) {}
}
