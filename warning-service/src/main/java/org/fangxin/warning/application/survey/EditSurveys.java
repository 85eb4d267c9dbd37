package org.fangxin.warning.application.survey;

import java.time.Clock;
import java.util.List;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.Editing;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.survey.Ballots;
import org.fangxin.warning.domain.survey.Questionnaire;
import org.fangxin.warning.domain.survey.Survey;

/** Editors write surveys, open them and close them. */
public final class EditSurveys {
    private final Editing<Survey> editing;
    private final Ballots ballots;
    private final IdSource ids;
    private final Clock clock;

    public EditSurveys(Shelf<Survey> surveys, Ballots ballots, IdSource ids, Clock clock) {
        this.editing = new Editing<>(surveys);
        this.ballots = ballots;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins one. */
    public Editing.Outcome<Survey> write(String editor, Questionnaire questionnaire, String requestKey) {
        return editing.create(
                requestKey,
                questionnaire.flaws(),
                () -> new Survey(ids.next(), questionnaire, null, null, editor, clock.instant(), requestKey));
    }

    /** Changes the questions of a draft. */
    public Editing.Outcome<Survey> rewrite(String id, BasedOn basedOn, Questionnaire questionnaire) {
        return editing.change(id, basedOn, held -> {
            if (held.status() != Survey.Status.DRAFT) {
                return wrongState(held);
            }
            List<Flaw> flaws = questionnaire.flaws();
            return flaws.isEmpty()
                    ? new Editing.Step.Change<>(held.asking(questionnaire), Deed.CHANGED)
                    : new Editing.Step.Flawed<>(flaws);
        });
    }

    /** Has a draft take answers. */
    public Editing.Outcome<Survey> open(String id, BasedOn basedOn) {
        return editing.change(
                id,
                basedOn,
                held -> held.status() == Survey.Status.DRAFT
                        ? new Editing.Step.Change<>(held.opened(clock.instant()), Deed.PUBLISHED)
                        : wrongState(held));
    }

    /** Ends it; one that is closed is swept once more, in case the first time was interrupted. */
    public Editing.Outcome<Survey> close(String id, BasedOn basedOn) {
        Editing.Outcome<Survey> outcome = editing.change(
                id,
                basedOn,
                held -> held.status() == Survey.Status.OPEN
                        ? new Editing.Step.Change<>(held.closed(clock.instant()), Deed.ENDED)
                        : wrongState(held));
        boolean closed = outcome instanceof Editing.Outcome.Done
                || outcome instanceof Editing.Outcome.WrongState<Survey>(String status)
                        && status.equals(Survey.Status.CLOSED.name());
        if (closed) {
            ballots.close(id);
        }
        return outcome;
    }

    private static Editing.Step<Survey> wrongState(Survey held) {
        return new Editing.Step.WrongState<>(held.status().name());
    }
}
