package org.fangxin.merchant.api.persons;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.MerchantsInCare;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.person.KeepPersons;
import org.fangxin.merchant.application.person.ShowPersons;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The persons of a merchant. The entity tag is the version of what is known of them, "0" when that is nothing. */
@RestController
@RequestMapping("/api/v1/merchants/{uscc}")
@Tag(name = "Personal data")
class PersonsController {
    private static final String USCC = "Unified social credit code";
    private static final String EXAMPLE = "91330106MA2ABCDEX7";
    private static final int LONGEST_PURPOSE = 500;

    private final ReadMerchant readMerchant;
    private final KeepPersons keepPersons;
    private final ShowPersons showPersons;

    PersonsController(ReadMerchant readMerchant, KeepPersons keepPersons, ShowPersons showPersons) {
        this.readMerchant = readMerchant;
        this.keepPersons = keepPersons;
        this.showPersons = showPersons;
    }

    @GetMapping("/persons")
    @AllowedTo({Role.MERCHANT, Role.PARTNER, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Principal and contact of a merchant, masked",
            description =
                    "For the merchant itself, partners in whose roster it stands, and the bureau of its district.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PersonsView> read(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc, Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        Merchant merchant = registered(code);
        if (!isInRoster(merchant, caller)) {
            refuseStrangers(merchant, caller);
        }
        return answer(showPersons.masked(code));
    }

    @PutMapping("/persons")
    @AllowedTo({Role.MERCHANT, Role.REVIEWER})
    @Operation(
            summary = "Say who the principal and the contact are",
            description = "Whole: who is left out is not there any more. A partner states persons by its import, where"
                    + " they are not the merchant's or the bureau's word already.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PersonsView> replace(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc,
            @RequestBody PersonsRequest request,
            ExpectedVersion expected,
            Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        var source = MerchantsInCare.source(caller, code, java.util.Optional.of(registered(code)));
        return switch (keepPersons.replace(
                code, request.readPrincipal(), request.readContact(), expected::matches, source)) {
            case KeepPersons.Outcome.Kept(MerchantPersons persons) -> answer(persons);
            case KeepPersons.Outcome.Stale(long current) ->
                throw ExpectedVersion.stale(current).exception();
        };
    }

    @PostMapping("/person-unmasking")
    @AllowedTo({Role.OFFICER, Role.REVIEWER})
    @Operation(
            summary = "See principal and contact in the clear",
            description =
                    "For the bureau of the merchant's district, with a purpose; each look is kept and shown to the"
                            + " merchant.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PersonsView> unmask(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc,
            @RequestBody UnmaskingRequest request,
            Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        refuseStrangers(registered(code), caller);
        return privately()
                .body(PersonsView.inTheClear(showPersons.inTheClear(code, caller.id(), request.checkedPurpose())));
    }

    @GetMapping("/accesses")
    @AllowedTo({Role.MERCHANT, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(summary = "Who has looked at a merchant's persons in the clear, and what for")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<Accesses> accesses(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc, Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        refuseStrangers(registered(code), caller);
        return privately()
                .body(new Accesses(showPersons.accesses(code).stream()
                        .map(access -> new Accesses.Item(access.at(), access.by(), access.purpose()))
                        .toList()));
    }

    /** A look in the clear and its purpose. */
    @Schema(name = "PersonUnmasking")
    record UnmaskingRequest(
            @Schema(
                    description = "What the data is needed for",
                    example = "电话核实授牌现场检查时间",
                    maxLength = LONGEST_PURPOSE,
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String purpose) {
        private String checkedPurpose() {
            String text = purpose == null ? "" : purpose.strip();
            if (text.isEmpty() || text.length() > LONGEST_PURPOSE) {
                throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                        .at("/purpose", text.isEmpty() ? "required" : "too-long", LONGEST_PURPOSE)
                        .exception();
            }
            return text;
        }
    }

    /** Looks, the latest first, at most 200. */
    @Schema(name = "MerchantAccesses")
    record Accesses(List<Item> items) {
        /** @param by user id of whoever looked */
        @Schema(name = "MerchantAccess")
        record Item(Instant at, String by, String purpose) {}
    }

    private Merchant registered(UnifiedSocialCreditCode code) {
        return readMerchant
                .merchant(code)
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception());
    }

    private static boolean isInRoster(Merchant merchant, Caller caller) {
        String partner = caller.partner();
        return caller.has(Role.PARTNER)
                && merchant.rosters().stream()
                        .anyMatch(roster -> roster.partner().equals(partner));
    }

    private static void refuseStrangers(Merchant merchant, Caller caller) {
        boolean itself = caller.has(Role.MERCHANT) && merchant.uscc().value().equals(caller.uscc());
        boolean bureau = (caller.has(Role.OFFICER) || caller.has(Role.REVIEWER))
                && caller.covers(merchant.entry().district());
        if (!itself && !bureau && !caller.has(Role.ADMIN)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "not-your-merchant").exception();
        }
    }

    private static ResponseEntity<PersonsView> answer(MerchantPersons persons) {
        return privately().eTag(ETags.strong(persons.version())).body(PersonsView.masked(persons));
    }

    private static ResponseEntity.BodyBuilder privately() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore().cachePrivate());
    }
}
