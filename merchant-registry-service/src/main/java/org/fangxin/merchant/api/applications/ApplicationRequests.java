package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.application.Answer;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.RejectionGround;
import org.jspecify.annotations.Nullable;

/** What applicants, reviewers and the public send. */
final class ApplicationRequests {
    static final String SUBMISSION = """
            {"uscc":"91330106MA2ABCDEX7","kind":"STORE",
             "answers":[{"criterion":"LICENCE_SHOWN","points":5,"note":"收银台上方"},{"criterion":"GOODS_CHECKED","points":10}],
             "documents":[{"kind":"LICENCE","reference":"https://files.example.cn/licence.pdf"},
                          {"kind":"PROMISE_LETTER","reference":"FILE-2026-17"}]}""";
    static final String REVIEW = """
            {"score":92,"note":"现场核查符合"}""";
    static final String SUPPLEMENT_REQUEST = """
            {"request":"请补充近一年的进货台账","dueOn":"2026-12-20"}""";
    static final String SUPPLEMENT = """
            {"documents":[{"kind":"LEDGER","reference":"FILE-2026-18"}],"note":"已补充"}""";
    static final String OBJECTION = """
            {"text":"该店上周拒绝退货"}""";
    static final String OBJECTION_RESULT = """
            {"upheld":false,"reason":"经核查，消费者已超过承诺期限"}""";
    static final String REJECTION = """
            {"ground":"CRITERIA_NOT_MET","reason":"未落实进货查验"}""";
    static final String WITHDRAWAL = """
            {"reason":"门店即将搬迁"}""";

    private static final int TEXT = 2_000;
    static final int NOTE = 500;
    static final int CODE = 40;
    static final int MOST_ANSWERS = 100;
    static final int MOST_DOCUMENTS = 50;
    static final int MOST_POINTS = 100;

    private ApplicationRequests() {}

    /**
     * @param uscc whose application; may be absent for the merchant itself
     * @param kind code of the kind (code list {@code designation-kinds})
     * @param answers points for each criterion; a criterion without an answer has none
     */
    @Schema(name = "DesignationApplicationSubmission")
    record Submission(
            @Nullable @Size(max = CODE) String uscc,
            @NotBlank @Size(max = CODE) String kind,
            @NotNull @Size(min = 1, max = MOST_ANSWERS) List<@NotNull @Valid AnswerBody> answers,
            @NotNull @Size(max = MOST_DOCUMENTS) List<@NotNull @Valid DocumentBody> documents) {}

    @Schema(name = "ChecklistAnswer")
    record AnswerBody(
            @NotBlank @Size(max = CODE) String criterion,
            @NotNull @Min(0) @Max(MOST_POINTS) Integer points,
            @Nullable @Size(max = NOTE) String note) {
        static List<Answer> read(List<AnswerBody> bodies) {
            return bodies.stream()
                    .map(body -> new Answer(body.criterion, body.points, body.note))
                    .toList();
        }
    }

    /** @param reference an address or file number; the registry keeps no files */
    @Schema(name = "DocumentReference")
    record DocumentBody(
            @NotBlank @Size(max = CODE) String kind,
            @NotBlank @Size(max = NOTE) String reference,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
        static List<DocumentReference> read(List<DocumentBody> bodies) {
            return bodies.stream()
                    .map(body -> new DocumentReference(body.kind, body.reference, body.sha256))
                    .toList();
        }
    }

    @Schema(name = "ApplicationReview")
    record Review(
            @NotNull @Min(0) @Max(MOST_POINTS) Integer score,
            @Nullable @Size(max = NOTE) String note) {}

    /** @param dueOn last day; the programme's period when absent */
    @Schema(name = "SupplementRequest")
    record SupplementRequest(
            @NotBlank @Size(max = TEXT) String request,
            @Nullable LocalDate dueOn) {}

    @Schema(name = "ApplicationSupplement")
    record Supplement(
            @Nullable @Size(max = MOST_DOCUMENTS) List<@NotNull @Valid DocumentBody> documents,
            @Nullable @Size(max = MOST_ANSWERS) List<@NotNull @Valid AnswerBody> answers,
            @Nullable @Size(max = NOTE) String note) {
        ApplicationStep.Supplement step() {
            return new ApplicationStep.Supplement(
                    documents == null ? List.of() : DocumentBody.read(documents),
                    answers == null ? List.of() : AnswerBody.read(answers),
                    note);
        }
    }

    @Schema(name = "ApplicationObjection")
    record Objection(@NotBlank @Size(max = TEXT) String text) {}

    @Schema(name = "ObjectionResult")
    record ObjectionResult(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = NOTE) String reason) {}

    @Schema(name = "ApplicationRejection")
    record Rejection(
            @NotNull RejectionGround ground,
            @NotBlank @Size(max = NOTE) String reason) {}

    @Schema(name = "ApplicationWithdrawal")
    record Withdrawal(@Nullable @Size(max = NOTE) String reason) {}
}
