package org.fangxin.warning.api.notice;

import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.notice.WarningOutcome;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningAction;
import org.springframework.http.HttpStatus;

/** What refusals mean over HTTP. A new refusal does not compile until it has a meaning here. */
final class WarningProblems {
    private WarningProblems() {}

    /**
     * The warning of a command that was carried out.
     *
     * @param prefix where the notice lies in the request's body
     */
    static Versioned<Warning> done(WarningOutcome outcome, String prefix) {
        return switch (outcome) {
            case WarningOutcome.Done(Versioned<Warning> warning) -> warning;
            case WarningOutcome.NotFound ignored -> throw Refusals.notFound().exception();
            case WarningOutcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case WarningOutcome.WrongState state -> throw wrongState(state).exception();
            case WarningOutcome.OwnText ignored ->
                throw Problem.of(HttpStatus.FORBIDDEN, "own-text").exception();
            case WarningOutcome.Flawed flawed ->
                throw Refusals.flawed(prefix, flawed.flaws()).exception();
            case WarningOutcome.AlreadyOver ignored ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "warning-over")
                        .exception();
        };
    }

    private static Problem wrongState(WarningOutcome.WrongState state) {
        return Problem.of(HttpStatus.CONFLICT, "warning-state", state.status())
                .with("status", state.status())
                .with(
                        "allowed",
                        state.allowed().stream().map(WarningAction::path).toList());
    }
}
