package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.fangxin.merchant.application.applying.AdvanceApplication;
import org.fangxin.merchant.application.applying.AwardDesignation;
import org.fangxin.merchant.application.applying.ReadApplications;
import org.fangxin.merchant.application.applying.RuleApplication;
import org.fangxin.merchant.application.applying.RuleApplication.Target;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.IdSource;
import org.fangxin.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** From the publicity of an intended award to the award. */
@RestController
@Tag(name = "Designation applications")
class PublicityController {
    private static final String PATH = ApplicationController.PATH + "/{id}";

    private final RuleApplication ruleApplication;
    private final AdvanceApplication advanceApplication;
    private final AwardDesignation awardDesignation;
    private final ApplicationAccess access;
    private final IdSource ids;

    PublicityController(
            RuleApplication ruleApplication,
            AdvanceApplication advanceApplication,
            AwardDesignation awardDesignation,
            ReadApplications readApplications,
            IdSource ids) {
        this.ruleApplication = ruleApplication;
        this.advanceApplication = advanceApplication;
        this.awardDesignation = awardDesignation;
        this.access = new ApplicationAccess(readApplications);
        this.ids = ids;
    }

    @PostMapping(PATH + "/publicity")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Publicise an intended award",
            description = "For as many days as the programme says; no body. Anybody may object until the last day.")
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 403, code = "city-level-needed")
    ResponseEntity<ApplicationView> publicise(@PathVariable String id, ExpectedVersion expected, Caller caller) {
        Target target = new Target(id, expected::matches, access.reviewer(id, caller));
        return ReviewController.answer(ApplicationProblems.taken(ruleApplication.publicise(target)), Audience.REVIEWER);
    }

    @PostMapping(PATH + "/objections")
    @PublicEndpoint
    @Idempotent(required = false)
    @Operation(
            summary = "Object to an intended award",
            description =
                    "Anybody, without a name, while the publicity lasts. Only reviewers read the text; the result is public.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.OBJECTION))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 409, code = "too-many-objections")
    ResponseEntity<ApplicationView> object(
            @PathVariable String id, @Valid @RequestBody ApplicationRequests.Objection request) {
        access.requirePublic(id);
        ApplicationStep step = new ApplicationStep.Objection(ids.next(), request.text());
        Held held = ApplicationProblems.taken(
                advanceApplication.takeAnyway(id, new Actor(Actor.As.PUBLIC, "public"), step));
        return ResponseEntity.created(URI.create(ApplicationController.PATH + "/" + id))
                .body(ApplicationView.of(held, Audience.PUBLIC));
    }

    @PostMapping(PATH + "/objections/{objectionId}/result")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Say what the bureau found about an objection",
            description = "An objection that holds stands against the award.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.OBJECTION_RESULT))))
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 404, code = "objection-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 409, code = "objection-decided")
    ResponseEntity<ApplicationView> decide(
            @PathVariable String id,
            @PathVariable String objectionId,
            @Valid @RequestBody ApplicationRequests.ObjectionResult request,
            ExpectedVersion expected,
            Caller caller) {
        Actor actor = access.reviewer(id, caller);
        ApplicationStep step = new ApplicationStep.ObjectionResult(objectionId, request.upheld(), request.reason());
        return ReviewController.answer(
                ApplicationProblems.taken(advanceApplication.take(id, expected::matches, actor, step)),
                Audience.REVIEWER);
    }

    @PostMapping(PATH + "/award")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Award the designation",
            description =
                    "After the publicity, when no objection is open and none holds; no body. The plaque number and the term come from the programme.")
    @ApiProblem(status = 404, code = "application-not-found")
    @ApiProblem(status = 409, code = "application-step-not-allowed")
    @ApiProblem(status = 403, code = "city-level-needed")
    @ApiProblem(status = 409, code = "application-stopped")
    @ApiProblem(status = 409, code = "objection-open")
    @ApiProblem(status = 409, code = "objection-upheld")
    ResponseEntity<ApplicationView> award(@PathVariable String id, ExpectedVersion expected, Caller caller) {
        Actor actor = access.reviewer(id, caller);
        return ReviewController.answer(
                ApplicationProblems.taken(awardDesignation.award(id, expected::matches, actor)), Audience.REVIEWER);
    }
}
