package org.fangxin.merchant.api.odr;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.MerchantsInCare;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.odr.TakePartInOdr;
import org.fangxin.merchant.application.odr.TakePartInOdr.Outcome;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.OdrMembership;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Online dispute resolution of a merchant. The entity tag is the merchant's version. */
@RestController
@Tag(name = "Online dispute resolution")
class OdrController {
    private static final String PATH = "/api/v1/merchants/{uscc}/odr";
    private static final String USCC = "Unified social credit code";
    private static final String EXAMPLE = "91330106MA2ABCDEX7";

    private final ReadMerchant readMerchant;
    private final TakePartInOdr takePartInOdr;

    OdrController(ReadMerchant readMerchant, TakePartInOdr takePartInOdr) {
        this.readMerchant = readMerchant;
        this.takePartInOdr = takePartInOdr;
    }

    /**
     * Whether a merchant takes part.
     *
     * @param takesPart whether complaints go to the merchant first, to be settled online
     * @param since day of the last change; absent when there was none
     */
    @Schema(name = "OnlineDisputeResolution")
    record OdrView(boolean takesPart, @Nullable LocalDate since) {
        static OdrView of(@Nullable OdrMembership odr) {
            return odr == null ? new OdrView(false, null) : new OdrView(odr.takesPart(), odr.since());
        }
    }

    @GetMapping(PATH)
    @PublicEndpoint
    @Operation(summary = "Whether a merchant settles complaints online")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<OdrView> read(@Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        return answer(readMerchant
                .merchant(code)
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception()));
    }

    @PutMapping(PATH)
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Join online dispute resolution",
            description = "From now on complaints go to the merchant first, which has ten working days to settle them."
                    + " No body. The merchant does it for itself, a reviewer for merchants of the own districts.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<OdrView> join(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc,
            ExpectedVersion expected,
            Caller caller) {
        return change(uscc, true, expected, caller);
    }

    @DeleteMapping(PATH)
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Leave online dispute resolution",
            description = "Complaints that the merchant negotiates already stay with it; new ones go to the bureau.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<OdrView> leave(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc,
            ExpectedVersion expected,
            Caller caller) {
        return change(uscc, false, expected, caller);
    }

    private ResponseEntity<OdrView> change(String uscc, boolean takesPart, ExpectedVersion expected, Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        var source = MerchantsInCare.source(caller, code, readMerchant.merchant(code));
        return switch (takePartInOdr.change(code, takesPart, expected::matches, source)) {
            case Outcome.Kept(Merchant merchant) -> answer(merchant);
            case Outcome.NotRegistered() -> throw UsccInPath.notRegistered(code).exception();
            case Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
    }

    private static ResponseEntity<OdrView> answer(Merchant merchant) {
        return ResponseEntity.ok()
                .eTag(ETags.strong(merchant.revision().number()))
                .body(OdrView.of(merchant.odr()));
    }
}
