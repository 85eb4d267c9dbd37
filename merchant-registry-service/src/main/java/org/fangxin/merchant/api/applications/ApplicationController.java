package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.MerchantsInCare;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.applying.ReadApplications;
import org.fangxin.merchant.application.applying.SubmitApplication;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.ApplicationFilter;
import org.fangxin.merchant.domain.application.ApplicationState.Stage;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications for designations: submitting and reading them. */
@RestController
@Tag(name = "Designation applications")
class ApplicationController {
    static final String PATH = "/api/v1/designation-applications";

    private final SubmitApplication submitApplication;
    private final ReadApplications readApplications;
    private final ReadMerchant readMerchant;
    private final Paging paging;

    ApplicationController(
            SubmitApplication submitApplication,
            ReadApplications readApplications,
            ReadMerchant readMerchant,
            Paging paging) {
        this.submitApplication = submitApplication;
        this.readApplications = readApplications;
        this.readMerchant = readMerchant;
        this.paging = paging;
    }

    @PostMapping(PATH)
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Idempotent
    @Operation(
            summary = "Apply for a designation",
            description =
                    "A merchant for itself, a reviewer for a merchant of the own districts. The checklist and what"
                            + " it takes to apply are at /designation-applications/criteria.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(ApplicationRequests.SUBMISSION))))
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 409, code = "application-open")
    @ApiProblem(status = 409, code = "designation-held-already")
    @ApiProblem(status = 422, code = "application-insufficient")
    @ApiProblem(status = 422, code = "application-stopped")
    @ApiProblem(status = 422, code = "kind-not-awarded")
    ResponseEntity<ApplicationView> submit(
            @Valid @RequestBody ApplicationRequests.Submission request, Caller caller, RequestKey requestKey) {
        UnifiedSocialCreditCode uscc = uscc(request, caller);
        Optional<Merchant> merchant = readMerchant.merchant(uscc);
        Actor actor = actor(caller, uscc, merchant);
        SubmitApplication.Command command = new SubmitApplication.Command(
                uscc,
                request.kind(),
                ApplicationRequests.AnswerBody.read(request.answers()),
                ApplicationRequests.DocumentBody.read(request.documents()),
                actor,
                requestKey.value());
        Held held = ApplicationProblems.submitted(submitApplication.submit(command));
        return ResponseEntity.created(URI.create(PATH + "/" + held.application().id()))
                .eTag(ETags.strong(held.version()))
                .body(ApplicationView.of(held, actor.as().reviews() ? Audience.REVIEWER : Audience.APPLICANT));
    }

    @GetMapping(PATH)
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Applications, oldest first",
            description = "A merchant sees its own, a reviewer those of the own districts.")
    @ApiProblem(status = 403, code = "district-not-in-your-care")
    ResponseEntity<PageOf<ApplicationView>> applications(
            @Parameter(description = "Area code; for reviewers", example = "330106")
                    @RequestParam(required = false)
                    @Nullable
                    String district,
            @Parameter(description = "Only those in this stage") @RequestParam(required = false) @Nullable Stage stage,
            @Parameter(description = "Only those for this kind", example = "STORE")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            PageRequest page,
            Caller caller) {
        ApplicationFilter filter = new ApplicationFilter(among(caller, district), stage, kind);
        Audience audience = caller.has(Role.REVIEWER) ? Audience.REVIEWER : Audience.APPLICANT;
        return paging.page(
                readApplications.page(filter, paging.position(page, filter.tokens()), page.limit()),
                filter.tokens(),
                held -> ApplicationView.of(held, audience));
    }

    @GetMapping(PATH + "/in-publicity")
    @PublicEndpoint
    @Operation(
            summary = "Intended awards to which anybody may object now",
            description = "Oldest application first. Object at /designation-applications/{id}/objections.")
    ResponseEntity<PageOf<ApplicationView>> inPublicity(
            @Parameter(description = "Area code of a district or city", example = "330106")
                    @RequestParam(required = false)
                    @Nullable
                    String district,
            @Parameter(description = "Only those for this kind", example = "STORE")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            PageRequest page) {
        ApplicationFilter filter =
                new ApplicationFilter(district == null ? Set.of() : Set.of(district), Stage.PUBLICITY, kind);
        return paging.page(
                readApplications.page(filter, paging.position(page, filter.tokens()), page.limit()),
                filter.tokens(),
                held -> ApplicationView.of(held, Audience.PUBLIC));
    }

    @GetMapping(PATH + "/{id}")
    @PublicEndpoint
    @Operation(
            summary = "An application",
            description = "Public from the publicity on; before that for the applicant and reviewers of its district.")
    @ApiProblem(status = 404, code = "application-not-found")
    ResponseEntity<ApplicationView> application(@PathVariable String id, @Nullable Caller caller) {
        Held held = readApplications.find(id).orElseThrow(ApplicationAccess::notFound);
        Audience audience = ApplicationAccess.audience(held, caller).orElseThrow(ApplicationAccess::notFound);
        return ResponseEntity.ok().eTag(ETags.strong(held.version())).body(ApplicationView.of(held, audience));
    }

    private static UnifiedSocialCreditCode uscc(ApplicationRequests.Submission request, Caller caller) {
        String stated = request.uscc() == null ? caller.uscc() : request.uscc();
        if (stated == null) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                    .at("/uscc", "required")
                    .exception();
        }
        return UsccInPath.read(stated);
    }

    private static Actor actor(Caller caller, UnifiedSocialCreditCode uscc, Optional<Merchant> merchant) {
        if (MerchantsInCare.source(caller, uscc, merchant) == Origin.Source.MERCHANT) {
            return new Actor(Actor.As.APPLICANT, caller.id());
        }
        return merchant.flatMap(
                        found -> ApplicationAccess.reviewerOf(found.entry().district(), caller))
                .orElseThrow(() -> UsccInPath.notRegistered(uscc).exception());
    }

    private static Set<String> among(Caller caller, @Nullable String district) {
        if (!caller.has(Role.REVIEWER)) {
            String own = caller.uscc();
            // A merchant's token without its code stands for nobody, so it sees nothing.
            return Set.of(own == null ? "-" : own);
        }
        if (district == null) {
            return caller.districts().isEmpty() ? Set.of("-") : caller.districts();
        }
        if (!caller.covers(district)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "district-not-in-your-care", district)
                    .exception();
        }
        return Set.of(district);
    }
}
