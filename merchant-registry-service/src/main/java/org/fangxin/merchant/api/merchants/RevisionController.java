package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.registry.ReadRevisions;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Revision;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of a merchant's record, for those who make it. */
@RestController
@Tag(name = "Merchants")
class RevisionController {
    private final ReadRevisions readRevisions;
    private final Paging paging;

    RevisionController(ReadRevisions readRevisions, Paging paging) {
        this.readRevisions = readRevisions;
        this.paging = paging;
    }

    @GetMapping("/api/v1/merchants/{uscc}/revisions")
    @AllowedTo({Role.MERCHANT, Role.PARTNER, Role.OFFICER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Who changed a merchant's record, when and what",
            description =
                    "Newest first. A merchant sees its own; of two conflicting statements the later one is in force,"
                            + " and both are here.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 403, code = "not-your-merchant")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    ResponseEntity<PageOf<RevisionView>> revisions(
            @Parameter(description = "Unified social credit code", example = "91330106MA2ABCDEX7") @PathVariable
                    String uscc,
            PageRequest page,
            Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        boolean merchantOnly = caller.roles().stream().allMatch(role -> role == Role.MERCHANT || role == Role.CONSUMER);
        if (merchantOnly && !code.value().equals(caller.uscc())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "not-your-merchant").exception();
        }
        Slice<ReadRevisions.Changed> slice = readRevisions.page(code, paging.position(page, code), page.limit());
        if (slice.items().isEmpty()) {
            throw UsccInPath.notRegistered(code).exception();
        }
        return paging.page(slice, code, RevisionView::of);
    }

    /**
     * A revision of a merchant's record.
     *
     * @param source BUREAU, PARTNER, MERCHANT or PLATFORM
     * @param partner the partner's id; absent for other sources
     * @param importId the import that carried it; absent for other means
     * @param line line of that import
     * @param changed parts of the record that it changed; empty for the first one
     */
    @Schema(name = "MerchantRevision")
    record RevisionView(
            long version,
            Instant at,
            Origin.Source source,
            @Nullable String partner,
            @Nullable String importId,
            @Nullable Integer line,
            List<String> changed) {
        static RevisionView of(ReadRevisions.Changed change) {
            Revision revision = change.merchant().revision();
            Origin origin = revision.origin();
            return new RevisionView(
                    revision.number(),
                    revision.at(),
                    origin.source(),
                    origin.name(),
                    origin.importId(),
                    origin.line() == 0 ? null : origin.line(),
                    change.changed());
        }
    }
}
