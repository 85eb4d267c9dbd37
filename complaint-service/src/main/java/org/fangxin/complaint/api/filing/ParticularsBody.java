package org.fangxin.complaint.api.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.Particulars.Contact;
import org.fangxin.complaint.domain.filing.Particulars.Need;
import org.fangxin.complaint.domain.filing.Question;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Answers and needs as a client sends them. */
record ParticularsBody(
        @Nullable Map<String, @Nullable String> answers,
        @Nullable List<@Nullable Need> needs,
        @Nullable Contact contact) {

    void check(Form form, @Nullable String category) {
        if (needs != null && needs.stream().anyMatch(Objects::isNull)) {
            form.malformed("/assistanceNeeds", "required");
        }
        if (answers != null && category != null) {
            answers.forEach((code, answer) -> check(form, category, code, answer));
        }
    }

    private static void check(Form form, String category, String code, @Nullable String answer) {
        String at = "/answers/" + code.replace("~", "~0").replace("/", "~1");
        Optional<Question> question = Question.of(category, code);
        if (question.isEmpty()) {
            form.impossible(
                    at,
                    "unknown-question",
                    Question.of(category).stream().map(Question::code).collect(Collectors.joining(", ")));
        } else if (form.given(at, answer)
                && answer != null
                && !question.get().kind().fits(answer)) {
            form.malformed(at, "answer-form", question.get().kind().name());
        }
    }

    /** What was sent; only after the check. Personal answers carry the mask of a document's number. */
    Particulars read(@Nullable String category) {
        Map<String, PersonalText> told = new LinkedHashMap<>();
        if (answers != null && category != null) {
            answers.forEach((code, answer) -> Question.of(category, code)
                    .ifPresent(question -> told.put(
                            code,
                            new PersonalText(
                                    question.personal() ? PersonalKind.PHONE : PersonalKind.TEXT,
                                    Objects.requireNonNull(answer)))));
        }
        return new Particulars(
                told,
                needs == null
                        ? java.util.Set.of()
                        : needs.stream().map(Objects::requireNonNull).collect(Collectors.toSet()),
                contact);
    }
}
