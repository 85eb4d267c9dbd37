package org.fangxin.merchant.api.sync;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.fangxin.merchant.application.sync.AcknowledgeChanges;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.merchant.domain.sync.Checkpoints.Checkpoint;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far a partner has come, and what it still lacks. */
@RestController
@Tag(name = "Partner sync")
class PartnerController {
    private static final String CHECKPOINT = "/api/v1/partners/me/checkpoint";

    private final AcknowledgeChanges acknowledgeChanges;
    private final CityTime time;

    PartnerController(AcknowledgeChanges acknowledgeChanges, CityTime time) {
        this.acknowledgeChanges = acknowledgeChanges;
        this.time = time;
    }

    /** What a partner acknowledges: everything up to a token. */
    @Schema(name = "CheckpointRequest", example = "{\"token\":\"eyJlIjoi…\"}")
    record CheckpointRequest(@NotBlank String token) {}

    /**
     * A partner's checkpoint.
     *
     * @param at when it was acknowledged
     */
    @Schema(name = "Checkpoint")
    record CheckpointView(String token, Instant at) {
        static CheckpointView of(Checkpoint checkpoint) {
            return new CheckpointView(checkpoint.token().text(), checkpoint.at());
        }
    }

    @PutMapping(CHECKPOINT)
    @AllowedTo(Role.PARTNER)
    @Operation(summary = "Acknowledge all changes up to a token")
    @ApiProblem(status = 410, code = "change-token-expired")
    CheckpointView acknowledge(@Valid @RequestBody CheckpointRequest request, Caller caller) {
        String partner = SyncParameters.partner(caller);
        ChangeToken token =
                ChangeToken.parse(request.token()).orElseThrow(() -> notAToken().exception());
        return switch (acknowledgeChanges.acknowledge(partner, token)) {
            case AcknowledgeChanges.Outcome.Noted(Checkpoint checkpoint) -> CheckpointView.of(checkpoint);
            case AcknowledgeChanges.Outcome.Expired() ->
                throw SyncParameters.expired().exception();
            case AcknowledgeChanges.Outcome.FromTheFuture() -> throw notAToken().exception();
        };
    }

    @GetMapping(CHECKPOINT)
    @AllowedTo(Role.PARTNER)
    @Operation(summary = "What was acknowledged last")
    @ApiProblem(status = 404, code = "checkpoint-not-set")
    CheckpointView checkpoint(Caller caller) {
        return acknowledgeChanges
                .checkpoint(SyncParameters.partner(caller))
                .map(CheckpointView::of)
                .orElseThrow(() ->
                        Problem.of(HttpStatus.NOT_FOUND, "checkpoint-not-set").exception());
    }

    @GetMapping("/api/v1/partners/me/drift")
    @AllowedTo(Role.PARTNER)
    @Operation(summary = "Changes that were not acknowledged yet, oldest first")
    DriftView drift(
            @Parameter(description = "all (default) or roster") @RequestParam(required = false) @Nullable String scope,
            @Parameter(description = "1 to 1000, 200 unless said otherwise") @RequestParam(required = false) @Nullable
                    Integer limit,
            Caller caller) {
        String partner = SyncParameters.partner(caller);
        return DriftView.of(
                acknowledgeChanges.drift(partner, SyncParameters.isRoster(scope), SyncParameters.limit(limit)),
                partner,
                time.today());
    }

    private static Problem notAToken() {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").at("/token", "invalid-token");
    }
}
