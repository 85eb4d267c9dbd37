package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.Faults;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.applying.KeepDrafts;
import org.fangxin.merchant.application.applying.KeepDrafts.Outcome;
import org.fangxin.merchant.application.applying.KeepDrafts.Target;
import org.fangxin.merchant.application.applying.SubmitApplication;
import org.fangxin.merchant.application.applying.SubmitDraft;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.DraftPeriod;
import org.fangxin.merchant.domain.application.Drafts.Held;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.fangxin.platform.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Applications that merchants are still writing. Each merchant sees its own, and nobody else sees any. */
@RestController
@Tag(name = "Drafts of designation applications")
class DraftController {
    private static final String PATH = ApplicationController.PATH + "/drafts";

    private final KeepDrafts keepDrafts;
    private final SubmitDraft submitDraft;
    private final DraftPeriod period;
    private final Texts texts;

    DraftController(KeepDrafts keepDrafts, SubmitDraft submitDraft, DraftPeriod period, Texts texts) {
        this.keepDrafts = keepDrafts;
        this.submitDraft = submitDraft;
        this.period = period;
        this.texts = texts;
    }

    @PostMapping(PATH)
    @AllowedTo(Role.MERCHANT)
    @Idempotent
    @Operation(
            summary = "Start an application with what there is",
            description =
                    "A draft needs a kind and nothing else: answers without points, half a checklist and no documents are"
                            + " fine. Only what could never be submitted (unknown criteria, too many points) is refused. A"
                            + " merchant has one draft for each kind. It is no record: it goes when it is submitted,"
                            + " discarded, or not changed until keptUntil. An application can be made without one.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(DraftRequests.START))))
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 409, code = "draft-started")
    @ApiProblem(status = 422, code = "kind-not-awarded")
    ResponseEntity<DraftView> start(
            @Valid @RequestBody DraftRequests.Start request, Caller caller, RequestKey requestKey, Locale language) {
        UnifiedSocialCreditCode uscc = own(caller);
        Held held = kept(keepDrafts.start(uscc, request.kind(), request.content(), requestKey.value()), uscc);
        return ResponseEntity.created(URI.create(PATH + "/" + held.draft().id()))
                .eTag(ETags.strong(held.version()))
                .body(view(held, language));
    }

    @GetMapping(PATH)
    @AllowedTo(Role.MERCHANT)
    @Operation(summary = "The merchant's drafts", description = "At most one for each kind, in the order of the kinds.")
    @ApiProblem(status = 403, code = "not-your-merchant")
    PageOf<DraftView> drafts(Caller caller) {
        List<DraftView> drafts = keepDrafts.all(own(caller)).stream()
                .map(held -> DraftView.of(held, period, null))
                .toList();
        return new PageOf<>(drafts, null);
    }

    @GetMapping(PATH + "/{id}")
    @AllowedTo(Role.MERCHANT)
    @Operation(
            summary = "A draft, with what is missing for its submission",
            description =
                    "missing holds everything that a submission would find now, at its place in the draft: points,"
                            + " documents, what stands against the merchant in its record, an application that is open.")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "draft-not-found")
    ResponseEntity<DraftView> draft(@PathVariable String id, Caller caller, Locale language) {
        return answer(keepDrafts.find(own(caller), id).orElseThrow(DraftController::notFound), language);
    }

    @PutMapping(PATH + "/{id}")
    @AllowedTo(Role.MERCHANT)
    @Operation(
            summary = "Put other answers and documents into a draft",
            description = "In place of all that it has. Each change keeps it for the whole period again.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(DraftRequests.CHANGE))))
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "draft-not-found")
    ResponseEntity<DraftView> change(
            @PathVariable String id,
            @Valid @RequestBody DraftRequests.Change request,
            ExpectedVersion expected,
            Caller caller,
            Locale language) {
        Target target = target(id, expected, caller);
        return answer(kept(keepDrafts.change(target, request.content()), target.uscc()), language);
    }

    @DeleteMapping(PATH + "/{id}")
    @AllowedTo(Role.MERCHANT)
    @Operation(summary = "Discard a draft", description = "Nothing is kept of it.")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "draft-not-found")
    ResponseEntity<Void> discard(@PathVariable String id, ExpectedVersion expected, Caller caller) {
        return switch (keepDrafts.discard(target(id, expected, caller))) {
            case Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case Outcome.NotFound() -> throw notFound();
            case Outcome other -> ResponseEntity.noContent().build();
        };
    }

    @PostMapping(PATH + "/{id}/submission")
    @AllowedTo(Role.MERCHANT)
    @Operation(
            summary = "Submit a draft",
            description =
                    "The same checks as of an application without a draft. The draft is gone then, and the answer is the"
                            + " application. A repetition gets the same application again.")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "draft-not-found")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 409, code = "application-open")
    @ApiProblem(status = 409, code = "designation-held-already")
    @ApiProblem(status = 422, code = "application-insufficient")
    @ApiProblem(status = 422, code = "application-stopped")
    @ApiProblem(status = 422, code = "kind-not-awarded")
    ResponseEntity<ApplicationView> submit(@PathVariable String id, ExpectedVersion expected, Caller caller) {
        Target target = target(id, expected, caller);
        Actor actor = new Actor(Actor.As.APPLICANT, caller.id());
        Applications.Held held = switch (submitDraft.submit(target, actor)) {
            case SubmitDraft.Outcome.Attempted(SubmitApplication.Outcome outcome) ->
                ApplicationProblems.submitted(outcome);
            case SubmitDraft.Outcome.NotFound() -> throw notFound();
            case SubmitDraft.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
        return ResponseEntity.created(URI.create(
                        ApplicationController.PATH + "/" + held.application().id()))
                .eTag(ETags.strong(held.version()))
                .body(ApplicationView.of(held, Audience.APPLICANT));
    }

    private static Target target(String id, ExpectedVersion expected, Caller caller) {
        return new Target(own(caller), id, expected::matches);
    }

    private static UnifiedSocialCreditCode own(Caller caller) {
        String uscc = caller.uscc();
        if (uscc == null) {
            // A merchant's token without its code stands for nobody.
            throw Problem.of(HttpStatus.FORBIDDEN, "not-your-merchant").exception();
        }
        return UsccInPath.read(uscc);
    }

    private static Held kept(Outcome outcome, UnifiedSocialCreditCode uscc) {
        return switch (outcome) {
            case Outcome.Kept(Held held) -> held;
            case Outcome.NotRegistered() -> throw UsccInPath.notRegistered(uscc).exception();
            case Outcome.Faulty(List<Fault> faults) ->
                throw Faults.problem(faults).exception();
            case Outcome.StartedAlready(String id) ->
                throw Problem.of(HttpStatus.CONFLICT, "draft-started")
                        .with("draftId", id)
                        .exception();
            case Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case Outcome.KindNotAwarded(String kind) ->
                throw ApplicationProblems.kindNotAwarded(kind).exception();
            case Outcome.NotFound(), Outcome.Discarded() -> throw notFound();
        };
    }

    private ResponseEntity<DraftView> answer(Held held, Locale language) {
        return ResponseEntity.ok().eTag(ETags.strong(held.version())).body(view(held, language));
    }

    private DraftView view(Held held, Locale language) {
        List<DraftView.MissingView> missing = keepDrafts.missing(held.draft()).stream()
                .map(fault -> DraftView.MissingView.of(fault, texts, language))
                .toList();
        return DraftView.of(held, period, missing);
    }

    private static ProblemException notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "draft-not-found").exception();
    }
}
