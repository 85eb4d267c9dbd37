package org.fangxin.complaint.api.cases;

import java.util.Locale;
import org.fangxin.complaint.application.AdvanceComplaint.Outcome;
import org.fangxin.complaint.domain.Move;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.springframework.http.HttpStatus;

/** What each refusal means over HTTP. A new refusal does not compile until it has its problem. */
public final class CaseProblems {
    private CaseProblems() {}

    /** There is no such case for this caller. */
    public static ProblemException notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found").exception();
    }

    /** The step that was taken, or the problem that says why not. */
    public static Outcome.Advanced advanced(Outcome outcome) {
        if (outcome instanceof Outcome.Advanced advanced) {
            return advanced;
        }
        throw problem(outcome).exception();
    }

    /** The problem of a step that was not taken. */
    public static Problem problem(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Advanced advanced -> throw new IllegalStateException("the step was taken");
            case Outcome.NotFound not -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
            case Outcome.Stale stale -> ExpectedVersion.stale(stale.currentVersion());
            case Outcome.NotNow not ->
                Problem.of(HttpStatus.CONFLICT, "step-not-allowed", not.action(), not.stage())
                        .with("stage", not.stage())
                        .with("allowed", not.allowed());
            case Outcome.Hindered hindered ->
                Problem.of(HttpStatus.CONFLICT, code(hindered.hindrance())).with("allowed", hindered.allowed());
        };
    }

    /** The problem that says why a step was not taken. */
    public static ProblemException refusal(Outcome outcome) {
        return problem(outcome).exception();
    }

    /** Stable code of what is missing. */
    private static String code(Move.Hindrance hindrance) {
        return hindrance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
