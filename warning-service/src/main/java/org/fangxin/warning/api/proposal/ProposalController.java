package org.fangxin.warning.api.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.proposal.ProposalBoard;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warning-proposals")
@Tag(name = "Warning proposals")
class ProposalController {
    private final ProposalBoard board;
    private final Proposals proposals;
    private final Paging paging;

    ProposalController(ProposalBoard board, Proposals proposals, Paging paging) {
        this.board = board;
        this.proposals = proposals;
        this.paging = paging;
    }

    @GetMapping
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "listWarningProposals",
            summary = "List proposals, newest first",
            description =
                    "A proposal opens when complaints against a merchant, or about a category in a district, surge.")
    ResponseEntity<PageOf<ProposalResponse>> list(
            @Parameter(
                            description = "Only proposals in this state",
                            schema = @Schema(allowableValues = {"OPEN", "ACCEPTED", "DISMISSED", "LAPSED"}))
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            PageRequest page) {
        Proposal.Status state = QueryCodes.constant("status", status, Proposal.Status.class);
        String filter = String.valueOf(state);
        Slice<Versioned<Proposal>> slice = board.list(state, paging.position(page, filter), page.limit());
        return paging.page(slice, filter, ProposalResponse::of);
    }

    @GetMapping("/{id}")
    @AllowedTo(Role.EDITOR)
    @Operation(operationId = "readWarningProposal", summary = "Read a proposal with its evidence")
    ResponseEntity<ProposalResponse> read(@PathVariable String id) {
        Versioned<Proposal> held =
                proposals.find(id).orElseThrow(() -> Refusals.notFound().exception());
        return ResponseEntity.ok()
                .eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noStore())
                .body(ProposalResponse.of(held));
    }
}
