package org.fangxin.merchant.api.sync;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.sync.LeaveRoster;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A partner's roster. Merchants enter it by the partner's imports. */
@RestController
@Tag(name = "Partner sync")
class RosterController {
    private final LeaveRoster leaveRoster;

    RosterController(LeaveRoster leaveRoster) {
        this.leaveRoster = leaveRoster;
    }

    @DeleteMapping("/api/v1/partners/me/roster/{uscc}")
    @AllowedTo(Role.PARTNER)
    @Operation(
            summary = "Take a merchant out of the own roster",
            description =
                    "With the stores that the partner had stated for it. The merchant stays in the registry, and in the"
                            + " rosters of others; its history says who took it out.")
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "not-in-roster")
    ResponseEntity<Void> leave(
            @Parameter(description = "Unified social credit code", example = "91330106MA2ABCDEX7") @PathVariable
                    String uscc,
            Caller caller) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        if (!leaveRoster.leave(code, SyncParameters.partner(caller))) {
            throw Problem.of(HttpStatus.NOT_FOUND, "not-in-roster", code.value())
                    .exception();
        }
        return ResponseEntity.noContent().build();
    }
}
