package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.Question;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** What helps to handle a complaint, as one of its parties sees it. */
@Schema(name = "Particulars", description = "Answers to the category's questions, and how to reach the complainant.")
record ParticularsResponse(
        List<AnswerResponse> answers,

        @Schema(description = "Help that the complainant needs; not for the business.") @Nullable
        List<CodedResponse> assistanceNeeds,

        @Schema(description = "How the complainant wants to be reached; not for the business.") @Nullable
        CodedResponse preferredContact) {

    @Schema(name = "Answer")
    record AnswerResponse(
            @Schema(example = "batch") String code,
            @Schema(example = "Batch number") String question,

            @Schema(description = "Masked when it points to a person, but for the complainant.", example = "20261101A")
            String answer) {}

    @Schema(name = "CodeInWords")
    record CodedResponse(
            @Schema(example = "HEARING") String code,
            @Schema(example = "Hard of hearing: write") String text) {}

    static @Nullable ParticularsResponse of(Particulars particulars, String category, Party as, Wording words) {
        if (particulars.equals(Particulars.NONE)) {
            return null;
        }
        Particulars.Contact contact = particulars.contact();
        boolean notForTheReader = as == Party.RESPONDENT || as == Party.CO_COMPLAINANT;
        return new ParticularsResponse(
                particulars.answers().entrySet().stream()
                        .map(answer -> answer(category, answer, as, words))
                        .toList(),
                notForTheReader
                        ? null
                        : particulars.needs().stream()
                                .map(need -> new CodedResponse(need.name(), words.of("need", need.name())))
                                .toList(),
                notForTheReader || contact == null
                        ? null
                        : new CodedResponse(contact.name(), words.of("contact", contact.name())));
    }

    private static AnswerResponse answer(
            String category, Map.Entry<String, PersonalText> answer, Party as, Wording words) {
        // A question may have left the table since; then nobody knows whether its answer may be shown.
        Question question = Question.of(category, answer.getKey()).orElse(null);
        boolean shown = as == Party.COMPLAINANT || as == Party.AGENT || (question != null && !question.personal());
        return new AnswerResponse(
                answer.getKey(),
                question == null ? answer.getKey() : words.choose(question.zh(), question.en()),
                shown ? answer.getValue().value() : answer.getValue().masked());
    }
}
