package org.fangxin.warning.application.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.survey.AnswerTokens;
import org.fangxin.warning.domain.survey.Ballots;
import org.fangxin.warning.domain.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Takes an answer: one per signed-in consumer or per token. */
public final class AnswerSurvey {
    private final Shelf<Survey> surveys;
    private final Ballots ballots;
    private final Pseudonyms pseudonyms;
    private final AnswerTokens tokens;

    public AnswerSurvey(Shelf<Survey> surveys, Ballots ballots, Pseudonyms pseudonyms, AnswerTokens tokens) {
        this.surveys = surveys;
        this.ballots = ballots;
        this.pseudonyms = pseudonyms;
        this.tokens = tokens;
    }

    /**
     * An answer.
     *
     * @param user the user id of who is signed in; null for those who are not
     * @param token a token; counts before the user
     * @param choices per question the numbers of what was chosen
     */
    public record Answer(
            String surveyId,
            @Nullable String user,
            @Nullable String token,
            List<Set<Integer>> choices) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It counts; or one did that the same person or token gave before. */
        record Taken(boolean before) implements Outcome {}

        /** There is no such survey. */
        record NotFound() implements Outcome {}

        /** It takes no answers. */
        record Closed(Survey.Status status) implements Outcome {}

        /** Neither signed in nor with a token of this survey. */
        record NoRight() implements Outcome {}

        /** The answer breaks rules. */
        record Flawed(List<Flaw> flaws) implements Outcome {}
    }

    /** Takes it, or says why not. */
    public Outcome handle(Answer answer) {
        Optional<Survey> found = surveys.find(answer.surveyId())
                .map(Versioned::value)
                .filter(survey -> survey.status() != Survey.Status.DRAFT);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Survey survey = found.get();
        if (survey.status() != Survey.Status.OPEN) {
            return new Outcome.Closed(survey.status());
        }
        Optional<String> mark = mark(answer);
        if (mark.isEmpty()) {
            return new Outcome.NoRight();
        }
        List<Flaw> flaws = survey.questionnaire().flawsOf(answer.choices());
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        return switch (ballots.cast(survey.id(), mark.get(), answer.choices())) {
            case COUNTED -> new Outcome.Taken(false);
            case ANSWERED_BEFORE -> new Outcome.Taken(true);
            case REFUSED -> new Outcome.Closed(Survey.Status.CLOSED);
        };
    }

    private Optional<String> mark(Answer answer) {
        if (answer.token() != null) {
            return tokens.mark(answer.surveyId(), answer.token());
        }
        return Optional.ofNullable(answer.user()).map(user -> pseudonyms.of(answer.surveyId(), user));
    }
}
