package org.fangxin.merchant.api.applications;

import java.util.List;
import java.util.Locale;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.Faults;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.applying.AdvanceApplication;
import org.fangxin.merchant.application.applying.AwardDesignation;
import org.fangxin.merchant.application.applying.RuleApplication;
import org.fangxin.merchant.application.applying.SubmitApplication;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindrance;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.merchant.domain.application.Stop;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** What each refusal means over HTTP. A new one does not compile until it has its problem. */
final class ApplicationProblems {
    private ApplicationProblems() {}

    static Held submitted(SubmitApplication.Outcome outcome) {
        return switch (outcome) {
            case SubmitApplication.Outcome.Submitted(Held held) -> held;
            case SubmitApplication.Outcome.NotRegistered(UnifiedSocialCreditCode uscc) ->
                throw UsccInPath.notRegistered(uscc).exception();
            case SubmitApplication.Outcome.KindNotAwarded(String kind) ->
                throw kindNotAwarded(kind).exception();
            case SubmitApplication.Outcome.Faulty(List<Fault> faults) ->
                throw Faults.problem(faults).exception();
            case SubmitApplication.Outcome.Insufficient(List<Fault> lacking) ->
                throw unprocessable("application-insufficient", lacking).exception();
            case SubmitApplication.Outcome.Stopped(List<Stop> stops) ->
                throw stopped(HttpStatus.UNPROCESSABLE_CONTENT, stops).exception();
            case SubmitApplication.Outcome.HeldAlready() ->
                throw Problem.of(HttpStatus.CONFLICT, "designation-held-already")
                        .exception();
            case SubmitApplication.Outcome.OpenAlready(String id) ->
                throw Problem.of(HttpStatus.CONFLICT, "application-open")
                        .with("applicationId", id)
                        .exception();
        };
    }

    static Problem kindNotAwarded(String kind) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "kind-not-awarded", kind)
                .at("/kind", "kind-not-awarded", kind);
    }

    static Held taken(RuleApplication.Outcome outcome) {
        return switch (outcome) {
            case RuleApplication.Outcome.Attempted(AdvanceApplication.Outcome step) -> taken(step);
            case RuleApplication.Outcome.Refused(List<Fault> faults) ->
                throw unprocessable("application-step-refused", faults).exception();
        };
    }

    static Held taken(AwardDesignation.Outcome outcome) {
        return switch (outcome) {
            case AwardDesignation.Outcome.Attempted(AdvanceApplication.Outcome step) -> taken(step);
            case AwardDesignation.Outcome.Stopped(List<Stop> stops) ->
                throw stopped(HttpStatus.CONFLICT, stops).exception();
        };
    }

    static Held taken(AdvanceApplication.Outcome outcome) {
        return switch (outcome) {
            case AdvanceApplication.Outcome.Taken(Held held) -> held;
            case AdvanceApplication.Outcome.NotFound() -> throw ApplicationAccess.notFound();
            case AdvanceApplication.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case AdvanceApplication.Outcome.NotNow(String action, ApplicationState.Stage stage, List<String> allowed) ->
                throw Problem.of(HttpStatus.CONFLICT, "application-step-not-allowed", action, stage)
                        .with("stage", stage)
                        .with("allowed", allowed)
                        .exception();
            case AdvanceApplication.Outcome.Hindered(Hindrance hindrance) ->
                throw Problem.of(status(hindrance), code(hindrance)).exception();
        };
    }

    static Problem stopped(HttpStatus status, List<Stop> stops) {
        return Problem.of(status, "application-stopped").with("stops", stops);
    }

    static Problem unprocessable(String code, List<Fault> faults) {
        Problem problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
        for (Fault fault : faults) {
            problem =
                    problem.at(fault.pointer(), fault.code(), fault.arguments().toArray());
        }
        return problem;
    }

    private static HttpStatus status(Hindrance hindrance) {
        return switch (hindrance) {
            case REVIEWED_BY_SAME_PERSON, CITY_LEVEL_NEEDED -> HttpStatus.FORBIDDEN;
            case OBJECTION_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case OBJECTION_OPEN, OBJECTION_UPHELD, OBJECTION_DECIDED, TOO_MANY_OBJECTIONS -> HttpStatus.CONFLICT;
        };
    }

    private static String code(Hindrance hindrance) {
        return hindrance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
