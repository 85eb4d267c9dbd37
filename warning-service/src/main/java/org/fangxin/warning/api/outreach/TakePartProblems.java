package org.fangxin.warning.api.outreach;

import java.util.List;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.outreach.TakePart;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.Registration;
import org.springframework.http.HttpStatus;

/** Turns outcomes into HTTP. A new refusal does not compile until it has a meaning here. */
final class TakePartProblems {
    private TakePartProblems() {}

    /** The place that was asked for. */
    static RegistrationController.RegistrationResponse place(TakePart.Outcome outcome) {
        if (outcome instanceof TakePart.Outcome.Registered(Registration registration)) {
            return RegistrationController.RegistrationResponse.of(registration);
        }
        done(outcome);
        throw Refusals.notFound().exception();
    }

    /** Nothing, if it was done. */
    static void done(TakePart.Outcome outcome) {
        switch (outcome) {
            case TakePart.Outcome.Registered ignored -> {}
            case TakePart.Outcome.Done ignored -> {}
            case TakePart.Outcome.NotFound ignored -> throw Refusals.notFound().exception();
            case TakePart.Outcome.Closed(Activity.Status status) ->
                throw Problem.of(HttpStatus.CONFLICT, "registration-closed", status)
                        .with("status", status)
                        .exception();
            case TakePart.Outcome.Full ignored ->
                throw Problem.of(HttpStatus.CONFLICT, "activity-full").exception();
            case TakePart.Outcome.NoParticipant ignored ->
                throw Problem.of(HttpStatus.CONFLICT, "no-participant").exception();
            case TakePart.Outcome.Flawed(List<Flaw> flaws) ->
                throw Refusals.flawed("", flaws).exception();
        }
    }
}
