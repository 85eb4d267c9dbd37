package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.fangxin.merchant.application.applying.AdvanceApplication;
import org.fangxin.merchant.application.applying.ReadApplications;
import org.fangxin.merchant.application.applying.RuleApplication;
import org.fangxin.merchant.application.applying.RuleApplication.Target;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reviewing applications: two people at two levels, supplements, rejection and withdrawal. */
@RestController
@Tag(name = "Designation applications")
class ReviewController {
    private static final String PATH = ApplicationController.PATH + "/{id}";

    private final RuleApplication ruleApplication;
    private final AdvanceApplication advanceApplication;
    private final ApplicationAccess access;

    ReviewController(
            RuleApplication ruleApplication, AdvanceApplication advanceApplication, ReadApplications readApplications) {
        this.ruleApplication = ruleApplication;
        this.advanceApplication = advanceApplication;
        this.access = new ApplicationAccess(readApplications);
    }

    @PostMapping(PATH + "/review")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Approve at the level whose turn it is",
            description =
                    "First the bureau of the district, then that of the city; two different people, neither of whom submitted it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.REVIEW))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 403, code = "reviewed-by-same-person")
    @ApiProblem(status = 403, code = "city-level-needed")
    @ApiProblem(status = 422, code = "application-step-refused")
    ResponseEntity<ApplicationView> review(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.Review request,
            ExpectedVersion expected,
            Caller caller) {
        Target target = new Target(id, expected::matches, access.reviewer(id, caller));
        return answer(
                ApplicationProblems.taken(ruleApplication.approve(target, request.score(), request.note())),
                Audience.REVIEWER);
    }

    @PostMapping(PATH + "/supplement-request")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Ask the applicant for what is missing",
            description =
                    "The application waits and is rejected by the calendar when nothing comes until the last day.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.SUPPLEMENT_REQUEST))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 403, code = "reviewed-by-same-person")
    @ApiProblem(status = 403, code = "city-level-needed")
    @ApiProblem(status = 422, code = "application-step-refused")
    ResponseEntity<ApplicationView> requestSupplement(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.SupplementRequest request,
            ExpectedVersion expected,
            Caller caller) {
        Target target = new Target(id, expected::matches, access.reviewer(id, caller));
        return answer(
                ApplicationProblems.taken(ruleApplication.askSupplement(target, request.request(), request.dueOn())),
                Audience.REVIEWER);
    }

    @PostMapping(PATH + "/supplement")
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Supply what was missing",
            description = "Documents are added, answers take the place of those to the same criteria.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.SUPPLEMENT))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 422, code = "application-step-refused")
    ResponseEntity<ApplicationView> supplement(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.Supplement request,
            ExpectedVersion expected,
            Caller caller) {
        Actor actor = access.actor(id, caller);
        Target target = new Target(id, expected::matches, actor);
        return answer(ApplicationProblems.taken(ruleApplication.supply(target, request.step())), audience(actor));
    }

    @PostMapping(PATH + "/rejection")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Reject an application",
            description = "At the first level the bureau of the district may, later that of the city.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.REJECTION))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 403, code = "city-level-needed")
    ResponseEntity<ApplicationView> reject(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.Rejection request,
            ExpectedVersion expected,
            Caller caller) {
        Actor actor = access.reviewer(id, caller);
        ApplicationStep step = new ApplicationStep.Rejection(request.ground(), request.reason());
        return answer(
                ApplicationProblems.taken(advanceApplication.take(id, expected::matches, actor, step)),
                Audience.REVIEWER);
    }

    @PostMapping(PATH + "/withdrawal")
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Take an application back",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.WITHDRAWAL))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    ResponseEntity<ApplicationView> withdraw(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.Withdrawal request,
            ExpectedVersion expected,
            Caller caller) {
        Actor actor = access.actor(id, caller);
        ApplicationStep step = new ApplicationStep.Withdrawal(request.reason());
        return answer(
                ApplicationProblems.taken(advanceApplication.take(id, expected::matches, actor, step)),
                audience(actor));
    }

    static ResponseEntity<ApplicationView> answer(Held held, Audience audience) {
        return ResponseEntity.ok().eTag(ETags.strong(held.version())).body(ApplicationView.of(held, audience));
    }

    private static Audience audience(Actor actor) {
        return actor.as().reviews() ? Audience.REVIEWER : Audience.APPLICANT;
    }
}
