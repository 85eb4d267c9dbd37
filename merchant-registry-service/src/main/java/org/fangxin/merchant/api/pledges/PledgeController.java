package org.fangxin.merchant.api.pledges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.Faults;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.pledge.KeepPledges;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.stating.PledgeReader;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Promises of merchants. The entity tag of a merchant's promises is the merchant's version. */
@RestController
@Tag(name = "Pledges")
class PledgeController {
    private static final String PATH = "/api/v1/merchants/{uscc}/pledges";
    private static final String USCC = "Unified social credit code";

    private final ReadMerchant readMerchant;
    private final KeepPledges keepPledges;

    PledgeController(ReadMerchant readMerchant, KeepPledges keepPledges) {
        this.readMerchant = readMerchant;
        this.keepPledges = keepPledges;
    }

    @GetMapping(PATH)
    @PublicEndpoint
    @Operation(summary = "Every promise a merchant ever made, newest first")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PageOf<PledgeView>> pledges(
            @Parameter(description = USCC, example = "91330106MA2ABCDEX7") @PathVariable String uscc) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        return readMerchant
                .merchant(code)
                .map(PledgeController::answer)
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception());
    }

    @PutMapping(PATH + "/{kind}")
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Make a promise, or change its terms for purchases from today on",
            description =
                    "A return without a reason takes days (7 to 365), start, categories, exclusions, receiptNeeded,"
                            + " refundDays, freightPayer, insured and text; a return at other stores takes members and text; the"
                            + " others take compensation and text.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"days\":30,\"start\":\"RECEIPT\",\"exclusions\":[\"CUSTOM_MADE\"],"
                                                                    + "\"receiptNeeded\":true,\"refundDays\":3,\"freightPayer\":\"MERCHANT\"}"))))
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PageOf<PledgeView>> promise(
            @PathVariable String uscc,
            @PathVariable PledgeKind kind,
            @RequestBody Map<String, Object> body,
            ExpectedVersion expected,
            Caller caller) {
        KeepPledges.Command command = command(uscc, kind, expected, caller);
        return switch (PledgeReader.read(kind, body)) {
            case PledgeReader.Terms.Read read -> answer(keepPledges.promise(command, read.terms()), command);
            case PledgeReader.Terms.Faulty faulty ->
                throw Faults.problem(faulty.faults()).exception();
        };
    }

    @DeleteMapping(PATH + "/{kind}")
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Withdraw a promise",
            description = "It binds for purchases made before today and stays in the record.")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 404, code = "pledge-not-made")
    ResponseEntity<PageOf<PledgeView>> withdraw(
            @PathVariable String uscc, @PathVariable PledgeKind kind, ExpectedVersion expected, Caller caller) {
        KeepPledges.Command command = command(uscc, kind, expected, caller);
        return answer(keepPledges.withdraw(command), command);
    }

    private KeepPledges.Command command(String uscc, PledgeKind kind, ExpectedVersion expected, Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        boolean own = caller.has(Role.MERCHANT) && code.value().equals(caller.uscc());
        boolean inCare = caller.has(Role.REVIEWER)
                && readMerchant
                        .merchant(code)
                        .map(merchant -> caller.covers(merchant.entry().district()))
                        .orElse(true);
        if (!own && !inCare) {
            throw Problem.of(HttpStatus.FORBIDDEN, "not-your-merchant").exception();
        }
        return new KeepPledges.Command(
                code, kind, expected::matches, own ? Origin.Source.MERCHANT : Origin.Source.BUREAU);
    }

    private static ResponseEntity<PageOf<PledgeView>> answer(KeepPledges.Outcome outcome, KeepPledges.Command command) {
        return switch (outcome) {
            case KeepPledges.Outcome.Kept(Merchant merchant) -> answer(merchant);
            case KeepPledges.Outcome.NotRegistered() ->
                throw UsccInPath.notRegistered(command.uscc()).exception();
            case KeepPledges.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
            case KeepPledges.Outcome.NotPromised() ->
                throw Problem.of(HttpStatus.NOT_FOUND, "pledge-not-made").exception();
        };
    }

    private static ResponseEntity<PageOf<PledgeView>> answer(Merchant merchant) {
        List<PledgeView> pledges = merchant.pledges().stream()
                .sorted(Comparator.comparing(Pledge::since).reversed().thenComparing(Pledge::id))
                .map(PledgeView::of)
                .toList();
        return ResponseEntity.ok()
                .eTag(ETags.strong(merchant.revision().number()))
                .body(new PageOf<>(pledges, null));
    }
}
