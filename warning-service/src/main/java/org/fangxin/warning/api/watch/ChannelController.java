package org.fangxin.warning.api.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.channel.UseChannels;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Channels;
import org.fangxin.warning.domain.channel.PushSubscription;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
@Tag(name = "Channels")
class ChannelController {
    private final UseChannels use;
    private final Channels channels;
    private final Owners owners;
    private final PushKey pushKey;

    ChannelController(UseChannels use, Channels channels, Owners owners, PushKey pushKey) {
        this.use = use;
        this.channels = channels;
        this.owners = owners;
        this.pushKey = pushKey;
    }

    /** A browser's subscription. */
    record PushBody(
            @Schema(example = "https://push.example.com/send/3f9c") @NotBlank
            String endpoint,

            @Schema(description = "The browser's public key, base64url of 65 bytes") @NotBlank
            String p256dh,

            @Schema(description = "The browser's secret, base64url of 16 bytes") @NotBlank
            String auth) {}

    /** Consent to be told over a channel. */
    record ChannelRequest(
            @NotNull Channel.Kind kind,

            @Schema(description = "The e-mail address or phone number", example = "zhou@example.com") @Nullable
            String address,

            @Schema(description = "The subscription of a browser or an app") @Nullable @Valid
            PushBody push,

            @Schema(description = "zh or en; zh when not said", example = "zh") @Nullable @Pattern(regexp = "zh|en")
            String language,

            @Schema(description = "Must be true: that the consumer agrees to be sent warnings there") @AssertTrue
            boolean consent) {}

    /** The code out of a message. */
    record ConfirmationRequest(
            @NotBlank @Schema(example = "K7QX2M4P") String code) {}

    /** A channel. */
    record ChannelResponse(
            String id,
            Channel.Kind kind,

            @Schema(description = "Masked", example = "z***@example.com") @Nullable
            String address,

            boolean confirmed,
            Instant consentedAt) {
        static ChannelResponse of(Channel channel) {
            return new ChannelResponse(
                    channel.id(),
                    channel.kind(),
                    channel.kind() == Channel.Kind.PUSH
                            ? null
                            : channel.address().masked(),
                    channel.confirmed(),
                    channel.consentedAt());
        }
    }

    /** A consumer's channels. */
    record ChannelsResponse(List<ChannelResponse> items) {}

    /** The key that a browser subscribes with. */
    record PushKeyResponse(
            @Schema(description = "base64url of 65 bytes") String publicKey) {}

    @GetMapping("/push-key")
    @PublicEndpoint
    @Operation(
            operationId = "readPushKey",
            summary = "Read the key that a browser subscribes with",
            description = "The applicationServerKey of the Push API (VAPID, RFC 8292).")
    @ApiProblem(status = 409, code = "channel-unavailable")
    PushKeyResponse pushKey() {
        if (pushKey.publicKey().isEmpty()) {
            throw unavailable(Channel.Kind.PUSH);
        }
        return new PushKeyResponse(pushKey.publicKey());
    }

    @GetMapping("/channels")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "listChannels",
            summary = "List the channels over which one is told",
            description = "At most 10; addresses are masked.")
    ResponseEntity<ChannelsResponse> list(Caller caller) {
        return Privately.ok(new ChannelsResponse(
                channels.of(owners.of(caller)).stream().map(ChannelResponse::of).toList()));
    }

    @PostMapping("/channels")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "addChannel",
            summary = "Agree to be told by mail, push or short message",
            description =
                    "What comes into the inbox is then sent there too. A code is sent to an e-mail address or phone number, which must come "
                            + "back before anything else is sent. Repeating it is safe.")
    @ApiProblem(status = 409, code = "channel-unavailable")
    @ApiProblem(status = 409, code = "too-many-channels")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ChannelResponse> add(@Valid @RequestBody ChannelRequest request, Caller caller) {
        PersonalText address = address(request);
        boolean chinese = !"en".equals(request.language());
        Channel channel = done(use.add(owners.of(caller), request.kind(), address, chinese));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(ChannelResponse.of(channel));
    }

    @PostMapping("/channels/{id}/confirmation")
    @AllowedTo(Role.CONSUMER)
    @Operation(operationId = "confirmChannel", summary = "Prove that an address is one's own")
    @ApiProblem(status = 422, code = "wrong-code")
    ResponseEntity<ChannelResponse> confirm(
            @PathVariable String id, @Valid @RequestBody ConfirmationRequest request, Caller caller) {
        return Privately.ok(ChannelResponse.of(
                done(use.confirm(owners.of(caller), id, request.code().strip()))));
    }

    @DeleteMapping("/channels/{id}")
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "removeChannel",
            summary = "Be told over a channel no more",
            description = "The address is deleted. Repeatable.")
    ResponseEntity<Void> remove(@PathVariable String id, Caller caller) {
        use.remove(owners.of(caller), id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/unsubscriptions/{token}", consumes = MediaType.ALL_VALUE)
    @PublicEndpoint
    @Operation(
            operationId = "unsubscribe",
            summary = "Leave a channel with the token of a message",
            description =
                    "What the unsubscribe button of a mail program calls (RFC 8058). The address is deleted. Repeatable.")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<Void> unsubscribe(@PathVariable String token) {
        if (!use.unsubscribe(token)) {
            throw Refusals.notFound().exception();
        }
        return ResponseEntity.noContent().build();
    }

    private static PersonalText address(ChannelRequest request) {
        if (request.kind() == Channel.Kind.PUSH) {
            PushBody push = request.push();
            if (push == null) {
                throw Refusals.flawed("", List.of(Flaw.at("/push", "kind-needs", request.kind())))
                        .exception();
            }
            PushSubscription subscription = new PushSubscription(push.endpoint(), push.p256dh(), push.auth());
            List<Flaw> flaws = subscription.flaws();
            if (!flaws.isEmpty() || push.endpoint().contains(" ")) {
                throw Refusals.flawed("", flaws.isEmpty() ? List.of(Flaw.at("/push/endpoint", "url-form")) : flaws)
                        .exception();
            }
            return new PersonalText(PersonalKind.TEXT, subscription.toText());
        }
        String address = request.address();
        if (address == null || address.isBlank()) {
            throw Refusals.flawed("", List.of(Flaw.at("/address", "kind-needs", request.kind())))
                    .exception();
        }
        return new PersonalText(
                request.kind() == Channel.Kind.EMAIL ? PersonalKind.EMAIL : PersonalKind.PHONE, address.strip());
    }

    private static Channel done(UseChannels.Outcome outcome) {
        return switch (outcome) {
            case UseChannels.Outcome.Done(Channel channel) -> channel;
            case UseChannels.Outcome.NotFound ignored ->
                throw Refusals.notFound().exception();
            case UseChannels.Outcome.Unavailable(Channel.Kind kind) -> throw unavailable(kind);
            case UseChannels.Outcome.TooMany(int most) ->
                throw Problem.of(HttpStatus.CONFLICT, "too-many-channels", most).exception();
            case UseChannels.Outcome.WrongCode ignored ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code").exception();
            case UseChannels.Outcome.Flawed(List<Flaw> flaws) ->
                throw Refusals.flawed("", flaws).exception();
        };
    }

    private static ProblemException unavailable(Channel.Kind kind) {
        return Problem.of(HttpStatus.CONFLICT, "channel-unavailable", kind).exception();
    }
}
