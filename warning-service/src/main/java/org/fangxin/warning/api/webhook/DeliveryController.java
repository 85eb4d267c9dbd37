package org.fangxin.warning.api.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.webhook.DeliveryBoard;
import org.fangxin.warning.application.webhook.Redeliver;
import org.fangxin.warning.domain.webhook.Delivery;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks/{id}")
@Tag(name = "Webhooks")
class DeliveryController {
    private final Webhooks webhooks;
    private final DeliveryBoard board;
    private final Redeliver redeliver;
    private final Paging paging;

    DeliveryController(Webhooks webhooks, DeliveryBoard board, Redeliver redeliver, Paging paging) {
        this.webhooks = webhooks;
        this.board = board;
        this.redeliver = redeliver;
        this.paging = paging;
    }

    /** From when to send again. */
    record ReplayRequest(
            @Schema(example = "2026-11-24T00:00:00Z") @NotNull
            Instant from) {}

    /** How many messages are sent again. */
    record ReplayResponse(long messages) {}

    @GetMapping("/deliveries")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List messages and what became of them, newest first",
            description = "Kept for 30 days.")
    ResponseEntity<PageOf<DeliveryResponse>> list(
            @PathVariable String id,
            @Parameter(
                            description = "Only messages in this state",
                            schema = @Schema(allowableValues = {"PENDING", "DELIVERED", "FAILED"}))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            PageRequest page,
            Caller caller) {
        own(id, caller);
        Delivery.State wanted = QueryCodes.constant("state", state, Delivery.State.class);
        String filter = id + ":" + wanted;
        Slice<Delivery> slice = board.list(id, wanted, paging.position(page, filter), page.limit());
        return paging.page(slice, filter, DeliveryResponse::of);
    }

    @PostMapping("/deliveries/{messageId}/redelivery")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(
            operationId = "redeliverMessage",
            summary = "Send a message once more",
            description = "Under the same webhook-id, whatever became of it before; a new round of attempts begins.")
    ResponseEntity<DeliveryResponse> redeliver(@PathVariable String id, @PathVariable String messageId, Caller caller) {
        own(id, caller);
        Delivery again = redeliver
                .one(id, messageId)
                .orElseThrow(() -> Refusals.notFound().exception());
        return ResponseEntity.accepted().body(DeliveryResponse.of(again));
    }

    @PostMapping("/replay")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(
            operationId = "replayMessages",
            summary = "Send all messages since a moment once more",
            description = "Oldest first, under their own webhook-ids; messages are kept for 30 days.")
    ResponseEntity<ReplayResponse> replay(
            @PathVariable String id, @Valid @RequestBody ReplayRequest request, Caller caller) {
        own(id, caller);
        return ResponseEntity.accepted().body(new ReplayResponse(redeliver.since(id, request.from())));
    }

    private void own(String id, Caller caller) {
        Subscriber owner = Subscribers.of(caller);
        webhooks.find(id)
                .filter(held -> held.value().owner().equals(owner))
                .orElseThrow(() -> Refusals.notFound().exception());
    }
}
