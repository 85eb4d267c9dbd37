package org.fangxin.warning.api.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.watch.KeepWatchlist;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.watch.WatchTarget;
import org.fangxin.warning.domain.watch.Watches;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/watchlists")
@Tag(name = "Watchlists")
class WatchlistController {
    private final KeepWatchlist keep;
    private final Watches watches;
    private final Owners owners;

    WatchlistController(KeepWatchlist keep, Watches watches, Owners owners) {
        this.keep = keep;
        this.watches = watches;
        this.owners = owners;
    }

    /** Something to watch. */
    record WatchBody(
            @Schema(description = "DISTRICT, CATEGORY or MERCHANT") @NotNull
            WatchTarget.Kind kind,

            @Schema(
                    description =
                            "Code list districts or categories, or a unified social credit code; 330100 is the whole city",
                    example = "330106")
            @NotNull
            String code) {
        static WatchBody of(WatchTarget target) {
            return new WatchBody(target.kind(), target.code());
        }
    }

    /** A watchlist. */
    record WatchlistResponse(List<WatchBody> items) {}

    @GetMapping
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "readWatchlist", summary = "Read one's watchlist", description = "At most 50 entries.")
    ResponseEntity<WatchlistResponse> read(Caller caller) {
        return Privately.ok(new WatchlistResponse(
                watches.of(owners.of(caller)).stream().map(WatchBody::of).toList()));
    }

    @PostMapping
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "watch",
            summary = "Watch a district, a category or a merchant",
            description =
                    "Warnings that concern it come into one's inbox when they are published, updated or lifted. Repeating it "
                            + "is safe.")
    @ApiProblem(status = 409, code = "watchlist-full")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WatchBody> add(@Valid @RequestBody WatchBody body, Caller caller) {
        return switch (keep.add(owners.of(caller), new WatchTarget(body.kind(), body.code()))) {
            case KeepWatchlist.Outcome.Watched ignored ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(body);
            case KeepWatchlist.Outcome.Full(int most) ->
                throw Problem.of(HttpStatus.CONFLICT, "watchlist-full", most).exception();
            case KeepWatchlist.Outcome.Flawed(List<Flaw> flaws) ->
                throw Refusals.flawed("", flaws).exception();
        };
    }

    @DeleteMapping("/{kind}/{code}")
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "unwatch", summary = "Take something off one's watchlist", description = "Repeatable.")
    ResponseEntity<Void> remove(@PathVariable WatchTarget.Kind kind, @PathVariable String code, Caller caller) {
        watches.remove(owners.of(caller), new WatchTarget(kind, code));
        return ResponseEntity.noContent().build();
    }
}
