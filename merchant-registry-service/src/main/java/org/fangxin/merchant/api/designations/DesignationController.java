package org.fangxin.merchant.api.designations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.fangxin.merchant.application.designation.ActOnDesignation;
import org.fangxin.merchant.application.designation.ActOnDesignation.Command;
import org.fangxin.merchant.application.designation.ActOnDesignation.Outcome;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.RevocationGround;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Designations and what the bureau does to them. The entity tag of a designation is its merchant's version. */
@RestController
@Tag(name = "Designations")
class DesignationController {
    private static final String PATH = "/api/v1/designations/{id}";

    private final ReadMerchant readMerchant;
    private final ActOnDesignation actOnDesignation;
    private final CityTime time;

    DesignationController(ReadMerchant readMerchant, ActOnDesignation actOnDesignation, CityTime time) {
        this.readMerchant = readMerchant;
        this.actOnDesignation = actOnDesignation;
        this.time = time;
    }

    @GetMapping(PATH)
    @PublicEndpoint
    @Operation(summary = "A designation with everything that was done to it")
    @ApiProblem(status = 404, code = "designation-not-found")
    ResponseEntity<DesignationView> designation(@PathVariable String id) {
        Merchant merchant =
                readMerchant.withDesignation(id).orElseThrow(() -> unknown().exception());
        return answer(merchant, merchant.designation(id).orElseThrow());
    }

    @PostMapping(PATH + "/evaluation")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "A designation passes its yearly evaluation and its term goes on",
            description =
                    "With a score of 100, which gives stars. One that does not pass is told to rectify, or revoked. What is"
                            + " due is listed by GET /designations?evaluationDueBefore=.")
    @ApiProblem(status = 422, code = "evaluation-not-passed")
    @ApiProblem(status = 403, code = "designation-not-in-your-districts")
    @ApiProblem(status = 404, code = "designation-not-found")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    ResponseEntity<DesignationView> evaluation(
            @PathVariable String id,
            @Valid @RequestBody DesignationRequests.Evaluation request,
            ExpectedVersion expected,
            Caller caller) {
        return act(command(
                id,
                DesignationAct.EVALUATION,
                request.reason(),
                null,
                null,
                request.until(),
                request.score(),
                expected,
                caller));
    }

    @PostMapping(PATH + "/rectification")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "Tell a merchant to put something right by a day")
    @ApiProblem(status = 403, code = "designation-not-in-your-districts")
    @ApiProblem(status = 404, code = "designation-not-found")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    ResponseEntity<DesignationView> rectification(
            @PathVariable String id,
            @Valid @RequestBody DesignationRequests.Rectification request,
            ExpectedVersion expected,
            Caller caller) {
        return act(command(
                id,
                DesignationAct.RECTIFICATION,
                request.reason(),
                null,
                request.dueOn(),
                null,
                null,
                expected,
                caller));
    }

    @PostMapping(PATH + "/suspension")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "Suspend a designation")
    @ApiProblem(status = 403, code = "designation-not-in-your-districts")
    @ApiProblem(status = 404, code = "designation-not-found")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    ResponseEntity<DesignationView> suspension(
            @PathVariable String id,
            @Valid @RequestBody DesignationRequests.Reason request,
            ExpectedVersion expected,
            Caller caller) {
        return act(command(id, DesignationAct.SUSPENSION, request.reason(), null, null, null, null, expected, caller));
    }

    @PostMapping(PATH + "/reinstatement")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "Reinstate a designation after a rectification or suspension")
    @ApiProblem(status = 403, code = "designation-not-in-your-districts")
    @ApiProblem(status = 404, code = "designation-not-found")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    ResponseEntity<DesignationView> reinstatement(
            @PathVariable String id,
            @Valid @RequestBody DesignationRequests.Reason request,
            ExpectedVersion expected,
            Caller caller) {
        return act(
                command(id, DesignationAct.REINSTATEMENT, request.reason(), null, null, null, null, expected, caller));
    }

    @PostMapping(PATH + "/revocation")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "Take a designation away")
    @ApiProblem(status = 403, code = "designation-not-in-your-districts")
    @ApiProblem(status = 404, code = "designation-not-found")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    ResponseEntity<DesignationView> revocation(
            @PathVariable String id,
            @Valid @RequestBody DesignationRequests.Revocation request,
            ExpectedVersion expected,
            Caller caller) {
        return act(command(
                id, DesignationAct.REVOCATION, request.reason(), request.ground(), null, null, null, expected, caller));
    }

    @PostMapping(PATH + "/cancellation")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "A merchant gives a designation up")
    @ApiProblem(status = 403, code = "designation-not-in-your-districts")
    @ApiProblem(status = 404, code = "designation-not-found")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    ResponseEntity<DesignationView> cancellation(
            @PathVariable String id,
            @Valid @RequestBody DesignationRequests.Reason request,
            ExpectedVersion expected,
            Caller caller) {
        return act(
                command(id, DesignationAct.CANCELLATION, request.reason(), null, null, null, null, expected, caller));
    }

    private static Command command(
            String id,
            DesignationAct act,
            String reason,
            @Nullable RevocationGround ground,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate until,
            @Nullable Integer score,
            ExpectedVersion expected,
            Caller caller) {
        return new Command(id, act, reason, ground, dueOn, until, score, expected::matches, caller::covers);
    }

    private ResponseEntity<DesignationView> act(Command command) {
        return switch (actOnDesignation.act(command)) {
            case Outcome.Done(Merchant merchant, Designation designation) -> answer(merchant, designation);
            case Outcome.Unknown() -> throw unknown().exception();
            case Outcome.NotInCare() ->
                throw Problem.of(HttpStatus.FORBIDDEN, "designation-not-in-your-districts")
                        .exception();
            case Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case Outcome.DayIsPast() ->
                throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                        .at(command.dueOn() == null ? "/until" : "/dueOn", "in-the-past")
                        .exception();
            case Outcome.NotPassed(int needed) ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "evaluation-not-passed", needed)
                        .at("/score", "evaluation-not-passed", needed)
                        .exception();
            case Outcome.NotPossible notPossible ->
                throw Problem.of(HttpStatus.CONFLICT, "designation-act-not-possible", notPossible.state())
                        .with("state", notPossible.state())
                        .with("possible", notPossible.possible())
                        .exception();
        };
    }

    private ResponseEntity<DesignationView> answer(Merchant merchant, Designation designation) {
        return ResponseEntity.ok()
                .eTag(ETags.strong(merchant.revision().number()))
                .body(DesignationView.of(merchant, designation, time.today()));
    }

    private static Problem unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, "designation-not-found");
    }
}
