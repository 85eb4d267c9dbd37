package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fangxin.merchant.api.applications.ApplicationRequests.DocumentBody;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.DraftAnswer;
import org.jspecify.annotations.Nullable;

/** What merchants send of applications that they are still writing. */
final class DraftRequests {
    static final String START = """
            {"kind":"STORE","answers":[{"criterion":"LICENCE_SHOWN","note":"收银台上方"}]}""";
    static final String CHANGE = """
            {"answers":[{"criterion":"LICENCE_SHOWN","points":5,"note":"收银台上方"},{"criterion":"GOODS_CHECKED"}],
             "documents":[{"kind":"LICENCE","reference":"FILE-2026-17"}]}""";

    private DraftRequests() {}

    /**
     * @param kind code of the kind (code list {@code designation-kinds})
     * @param answers what there is of answers; none when absent
     * @param documents what there is of documents; none when absent
     */
    @Schema(name = "DesignationApplicationDraftStart")
    record Start(
            @NotBlank @Size(max = ApplicationRequests.CODE) String kind,

            @Nullable @Size(max = ApplicationRequests.MOST_ANSWERS)
            List<@NotNull @Valid AnswerBody> answers,

            @Nullable @Size(max = ApplicationRequests.MOST_DOCUMENTS)
            List<@NotNull @Valid DocumentBody> documents) {
        Draft.Content content() {
            return DraftRequests.content(answers, documents);
        }
    }

    /**
     * @param answers all answers from now on; none when absent
     * @param documents all documents from now on; none when absent
     */
    @Schema(name = "DesignationApplicationDraftChange")
    record Change(
            @Nullable @Size(max = ApplicationRequests.MOST_ANSWERS)
            List<@NotNull @Valid AnswerBody> answers,

            @Nullable @Size(max = ApplicationRequests.MOST_DOCUMENTS)
            List<@NotNull @Valid DocumentBody> documents) {
        Draft.Content content() {
            return DraftRequests.content(answers, documents);
        }
    }

    /** @param points absent while the applicant has not decided */
    @Schema(name = "DraftChecklistAnswer")
    record AnswerBody(
            @NotBlank @Size(max = ApplicationRequests.CODE) String criterion,

            @Nullable @Min(0) @Max(ApplicationRequests.MOST_POINTS)
            Integer points,

            @Nullable @Size(max = ApplicationRequests.NOTE) String note) {}

    private static Draft.Content content(@Nullable List<AnswerBody> answers, @Nullable List<DocumentBody> documents) {
        return new Draft.Content(
                answers == null
                        ? List.of()
                        : answers.stream()
                                .map(body -> new DraftAnswer(body.criterion(), body.points(), body.note()))
                                .toList(),
                documents == null ? List.of() : DocumentBody.read(documents));
    }
}
