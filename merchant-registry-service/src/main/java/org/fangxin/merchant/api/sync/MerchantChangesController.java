package org.fangxin.merchant.api.sync;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fangxin.merchant.application.sync.FollowChanges;
import org.fangxin.merchant.application.sync.TakeSnapshot;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The changes that partners follow, and the snapshot with which they begin. */
@RestController
@Tag(name = "Partner sync")
class MerchantChangesController {
    static final String CHANGES = "/api/v1/merchant-changes";
    static final String SNAPSHOT = CHANGES + "/snapshot";
    private static final String NDJSON = "application/x-ndjson";

    private final FollowChanges followChanges;
    private final TakeSnapshot takeSnapshot;
    private final SnapshotLines lines;
    private final CityTime time;

    MerchantChangesController(
            FollowChanges followChanges, TakeSnapshot takeSnapshot, SnapshotLines lines, CityTime time) {
        this.followChanges = followChanges;
        this.takeSnapshot = takeSnapshot;
        this.lines = lines;
        this.time = time;
    }

    @GetMapping(CHANGES)
    @AllowedTo(Role.PARTNER)
    @Operation(
            summary = "Changes after a token, in order and without gaps",
            description =
                    "At least once: apply a merchant when its version is greater than the one held. A token of another"
                            + " log, or older than what is kept (90 days), gets 410 and starts again with the snapshot.")
    @ApiProblem(status = 403, code = "partner-not-named")
    @ApiProblem(status = 410, code = "change-token-expired")
    ChangesView changes(
            @Parameter(description = "Token of the snapshot, or nextToken of the changes before")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(
                            description =
                                    "all (default) or roster: only merchants that the partner counts among its tenants")
                    @RequestParam(required = false)
                    @Nullable
                    String scope,
            @Parameter(description = "1 to 1000, 200 unless said otherwise") @RequestParam(required = false) @Nullable
                    Integer limit,
            @Parameter(description = "Seconds to wait when there is nothing new, at most 20")
                    @RequestParam(required = false)
                    @Nullable
                    Integer wait,
            Caller caller)
            throws InterruptedException {
        String partner = SyncParameters.partner(caller);
        FollowChanges.Query query = new FollowChanges.Query(
                SyncParameters.token(after),
                SyncParameters.isRoster(scope) ? partner : null,
                SyncParameters.limit(limit),
                SyncParameters.waiting(wait));
        return switch (followChanges.follow(query)) {
            case FollowChanges.Outcome.Changes found -> ChangesView.of(found, partner, time.today());
            case FollowChanges.Outcome.Expired() ->
                throw SyncParameters.expired().exception();
            case FollowChanges.Outcome.FromTheFuture() ->
                throw SyncParameters.refusal("after", "invalid-token").exception();
        };
    }

    @GetMapping(path = SNAPSHOT, produces = NDJSON)
    @AllowedTo(Role.PARTNER)
    @Operation(
            summary = "All merchants, as a first load",
            description =
                    "The first line names the token after which to follow changes, each further line is a merchant,"
                            + " the last line says how many there were.")
    @ApiResponse(
            responseCode = "200",
            description = "The snapshot",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = SyncedMerchant.class)))
    @ApiProblem(status = 403, code = "partner-not-named")
    ResponseEntity<StreamingResponseBody> snapshot(
            @Parameter(description = "all (default) or roster") @RequestParam(required = false) @Nullable String scope,
            Caller caller) {
        String partner = SyncParameters.partner(caller);
        String roster = SyncParameters.isRoster(scope) ? partner : null;
        ChangeToken token = takeSnapshot.token();
        return ResponseEntity.ok().body(output -> lines.write(token, roster, partner, output));
    }
}
