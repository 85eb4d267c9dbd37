package org.fangxin.warning.domain.survey;

import java.util.List;
import java.util.Set;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks.
 *
 * @param district six-digit area code of where it is made; null for the whole city
 * @param activityId the outreach activity that it belongs to; null when to none
 */
public record Questionnaire(
        Bilingual title,
        @Nullable Bilingual introduction,
        @Nullable String district,
        @Nullable String activityId,
        List<Question> questions) {
    static final int TITLE_LENGTH = 160;
    static final int INTRODUCTION_LENGTH = 2_000;
    static final int QUESTIONS = 50;

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** Everything that the rules forbid in it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        flaws.text("/title", title, TITLE_LENGTH);
        flaws.text("/introduction", introduction, INTRODUCTION_LENGTH);
        flaws.code("/district", district, CodeLists.DISTRICTS::contains, "unknown-district");
        flaws.size("/questions", questions, QUESTIONS);
        flaws.each("/questions", questions, (at, question) -> question.check(flaws, at));
        return flaws.found();
    }

    /** What is wrong with answers, one set of choices per question in order. */
    public List<Flaw> flawsOf(List<Set<Integer>> answers) {
        Flaws flaws = new Flaws();
        flaws.addIf(answers.size() != questions.size(), "/answers", "answers-size", questions.size());
        if (flaws.found().isEmpty()) {
            flaws.each(
                    "/answers",
                    questions,
                    (at, question) -> question.check(
                            flaws, at, answers.get(Integer.parseInt(at.substring(at.lastIndexOf('/') + 1)))));
        }
        return flaws.found();
    }
}
