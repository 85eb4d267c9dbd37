package org.fangxin.merchant.api.alliances;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.Faults;
import org.fangxin.merchant.application.alliance.KeepAlliances;
import org.fangxin.merchant.application.alliance.ListAlliances;
import org.fangxin.merchant.domain.alliance.AllianceStatement;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.merchant.domain.stating.AllianceReader;
import org.fangxin.merchant.domain.stating.Read;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Return alliances. */
@RestController
@RequestMapping("/api/v1/return-alliances")
@Tag(name = "Return alliances")
class AllianceController {
    private static final String EXAMPLE =
            "{\"name\":\"西湖无忧退换货联盟\",\"rules\":{\"days\":30,\"start\":\"RECEIPT\",\"receiptNeeded\":true,\"refundDays\":3},"
                    + "\"members\":[\"91330106MA2ABCDEX7\",\"91330102MA2AB0018E\"]}";

    private final ListAlliances listAlliances;
    private final KeepAlliances keepAlliances;
    private final Paging paging;

    AllianceController(ListAlliances listAlliances, KeepAlliances keepAlliances, Paging paging) {
        this.listAlliances = listAlliances;
        this.keepAlliances = keepAlliances;
        this.paging = paging;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "Return alliances that stand, by name")
    @ApiProblem(status = 400, code = "invalid-request")
    ResponseEntity<PageOf<AllianceView>> alliances(
            @Parameter(description = "Only those of a merchant", example = "91330106MA2ABCDEX7")
                    @RequestParam(required = false)
                    @Nullable
                    String member,
            PageRequest request) {
        UnifiedSocialCreditCode uscc = member == null
                ? null
                : UnifiedSocialCreditCode.parse(member)
                        .orElseThrow(() -> Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                                .atParameter("member", "uscc-malformed")
                                .exception());
        String filter = String.valueOf(uscc);
        return paging.page(
                listAlliances.page(uscc, paging.position(request, filter), request.limit()),
                filter,
                AllianceView::listed);
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    @Operation(summary = "An alliance with its rules and members")
    @ApiProblem(status = 404, code = "alliance-not-found")
    ResponseEntity<AllianceView> alliance(@PathVariable String id) {
        return answer(listAlliances.find(id).orElseThrow(() -> notFound().exception()));
    }

    @PostMapping
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Idempotent
    @Operation(
            summary = "Form an alliance of 2 to 500 registered merchants",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE))))
    @ApiProblem(status = 400, code = "invalid-request")
    @ApiProblem(status = 422, code = "alliance-members-not-registered")
    ResponseEntity<AllianceView> form(@RequestBody Map<String, Object> body) {
        ReturnAlliance alliance = kept(keepAlliances.form(stated(body)));
        return ResponseEntity.created(URI.create("/api/v1/return-alliances/" + alliance.id()))
                .eTag(ETags.strong(alliance.version()))
                .body(AllianceView.whole(alliance));
    }

    @PutMapping("/{id}")
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Change an alliance's name, rules and members from today on",
            description = "What was bought before is judged by the rules and members of that day.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE))))
    @ApiProblem(status = 400, code = "invalid-request")
    @ApiProblem(status = 404, code = "alliance-not-found")
    @ApiProblem(status = 409, code = "alliance-ended")
    @ApiProblem(status = 422, code = "alliance-members-not-registered")
    ResponseEntity<AllianceView> restate(
            @PathVariable String id, @RequestBody Map<String, Object> body, ExpectedVersion expected) {
        return answer(kept(keepAlliances.restate(id, stated(body), expected::matches)));
    }

    @PostMapping("/{id}/ending")
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "End an alliance",
            description = "What was bought before today can still be returned by its rules.")
    @ApiProblem(status = 404, code = "alliance-not-found")
    @ApiProblem(status = 409, code = "alliance-ended")
    ResponseEntity<AllianceView> end(@PathVariable String id, ExpectedVersion expected) {
        return answer(kept(keepAlliances.end(id, expected::matches)));
    }

    private static AllianceStatement stated(Map<String, Object> body) {
        return switch (AllianceReader.read(body)) {
            case Read.Good<AllianceStatement> good -> good.value();
            case Read.Faulty<AllianceStatement> faulty ->
                throw Faults.problem(faulty.faults()).exception();
        };
    }

    private static ReturnAlliance kept(KeepAlliances.Outcome outcome) {
        return switch (outcome) {
            case KeepAlliances.Outcome.Kept(ReturnAlliance alliance) -> alliance;
            case KeepAlliances.Outcome.NotFound() -> throw notFound().exception();
            case KeepAlliances.Outcome.HasEnded() ->
                throw Problem.of(HttpStatus.CONFLICT, "alliance-ended").exception();
            case KeepAlliances.Outcome.NotRegistered not ->
                throw Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "alliance-members-not-registered",
                                not.usccs().stream()
                                        .map(UnifiedSocialCreditCode::value)
                                        .sorted()
                                        .limit(10)
                                        .collect(Collectors.joining(", ")))
                        .exception();
            case KeepAlliances.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
    }

    private static Problem notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "alliance-not-found");
    }

    private static ResponseEntity<AllianceView> answer(ReturnAlliance alliance) {
        return ResponseEntity.ok().eTag(ETags.strong(alliance.version())).body(AllianceView.whole(alliance));
    }
}
