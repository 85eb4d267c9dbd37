package org.fangxin.warning.api.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.webhook.ManageWebhooks;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.fangxin.warning.domain.webhook.Webhooks;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "Webhooks")
class WebhookController {
    private final ManageWebhooks manageWebhooks;
    private final Webhooks webhooks;
    private final ManageWebhooks.WebhookTerms terms;

    WebhookController(ManageWebhooks manageWebhooks, Webhooks webhooks, ManageWebhooks.WebhookTerms terms) {
        this.manageWebhooks = manageWebhooks;
        this.webhooks = webhooks;
        this.terms = terms;
    }

    /** A subscriber's webhooks. */
    record WebhooksResponse(List<WebhookResponse> items) {}

    /** Names of events. */
    record EventTypesResponse(List<String> items) {}

    @PostMapping
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Idempotent
    @Operation(
            operationId = "registerWebhook",
            summary = "Register a webhook",
            description =
                    "Messages are signed as in Standard Webhooks 1.0 with the secret of this answer, which is not shown "
                            + "again. None is sent before the endpoint has answered a challenge: POST …/verification. A "
                            + "merchant hears of its own cases and entry, a partner of the merchants in its roster (the "
                            + "registry knows it: it follows imports and departures), an analyst of the whole register; "
                            + "what concerns goods, or no merchant in particular, comes to all.")
    @ApiProblem(status = 403, code = "subscriber-unknown")
    @ApiProblem(status = 409, code = "too-many-webhooks")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WebhookResponse> register(
            @Valid @RequestBody WebhookRequest request, Caller caller, RequestKey requestKey) {
        Webhook webhook = WebhookProblems.done(manageWebhooks.register(new ManageWebhooks.Registration(
                Subscribers.of(caller),
                request.url(),
                request.types(),
                Boolean.TRUE.equals(request.ordered()),
                requestKey.value())));
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + webhook.id()))
                .cacheControl(CacheControl.noStore())
                .body(WebhookResponse.withSecret(webhook));
    }

    @GetMapping
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(operationId = "listWebhooks", summary = "List one's webhooks", description = "At most 20.")
    ResponseEntity<WebhooksResponse> list(Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new WebhooksResponse(webhooks.of(Subscribers.of(caller)).stream()
                        .map(held -> WebhookResponse.of(held.value()))
                        .toList()));
    }

    @GetMapping("/event-types")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(operationId = "listWebhookEventTypes", summary = "List the names of events")
    EventTypesResponse eventTypes() {
        return new EventTypesResponse(terms.types().stream().sorted().toList());
    }

    @GetMapping("/{id}")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(operationId = "readWebhook", summary = "Read a webhook")
    WebhookResponse read(@PathVariable String id, Caller caller) {
        Subscriber owner = Subscribers.of(caller);
        return webhooks.find(id)
                .filter(held -> held.value().owner().equals(owner))
                .map(held -> WebhookResponse.of(held.value()))
                .orElseThrow(() -> Refusals.notFound().exception());
    }

    @PostMapping("/{id}/verification")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(
            operationId = "verifyWebhook",
            summary = "Have the endpoint answer its challenge",
            description =
                    "A signed message webhook.challenge is sent at once; the endpoint must answer 2xx with data.challenge in "
                            + "the body. Then messages flow. Also brings a disabled webhook back.")
    @ApiProblem(status = 422, code = "webhook-not-verified")
    WebhookResponse verify(@PathVariable String id, Caller caller) {
        return WebhookResponse.of(WebhookProblems.done(manageWebhooks.verify(Subscribers.of(caller), id)));
    }

    @PostMapping("/{id}/secret-rotation")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Get a new signing secret",
            description = "For 24 hours messages carry a signature of each, so that the endpoint can change over.")
    ResponseEntity<WebhookResponse> rotate(@PathVariable String id, Caller caller) {
        Webhook rotated = WebhookProblems.done(manageWebhooks.rotate(Subscribers.of(caller), id));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(WebhookResponse.withSecret(rotated));
    }

    @DeleteMapping("/{id}")
    @AllowedTo({Role.PARTNER, Role.MERCHANT, Role.ANALYST})
    @Operation(operationId = "removeWebhook", summary = "Remove a webhook with its deliveries")
    ResponseEntity<Void> remove(@PathVariable String id, Caller caller) {
        WebhookProblems.done(manageWebhooks.remove(Subscribers.of(caller), id));
        return ResponseEntity.noContent().build();
    }
}
