package org.fangxin.merchant.api.badge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import org.fangxin.merchant.application.badge.Keyring;
import org.fangxin.merchant.application.badge.ReadStatusList;
import org.fangxin.merchant.domain.badge.BadgeSeal;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What it takes to check a badge without the registry: the public keys and the lists of badges taken back. */
@RestController
@Tag(name = "Badges")
class TrustController {
    private static final Duration KEYS_FRESH = Duration.ofHours(1);
    private static final Duration LIST_FRESH = Duration.ofMinutes(1);

    private final Keyring keyring;
    private final BadgeSeal seal;
    private final ReadStatusList readStatusList;

    TrustController(Keyring keyring, BadgeSeal seal, ReadStatusList readStatusList) {
        this.keyring = keyring;
        this.seal = seal;
        this.readStatusList = readStatusList;
    }

    @GetMapping(
            path = "/.well-known/jwks.json",
            produces = {"application/jwk-set+json", "application/json"})
    @PublicEndpoint
    @Operation(
            summary = "The public keys that sign badges (RFC 7517)",
            description = "The key that signs now, the next one some days before it does, and earlier ones while badges"
                    + " that they signed can be in time.")
    @ApiResponse(
            responseCode = "200",
            description = "The key set",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            "{\"keys\":[{\"kty\":\"EC\",\"use\":\"sig\",\"crv\":\"P-256\",\"kid\":\"9x…\","
                                                    + "\"x\":\"f83O…\",\"y\":\"x_FE…\",\"alg\":\"ES256\"}]}")))
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEYS_FRESH).cachePublic())
                .body(seal.keySet(keyring.published()));
    }

    @GetMapping(path = "/api/v1/credential-status/{list}", produces = "application/vc+jwt")
    @PublicEndpoint
    @Operation(
            summary = "Which badges were taken back",
            description = "A Bitstring Status List credential as vc+jwt. A badge names its list and its place in it.")
    @ApiResponse(
            responseCode = "200",
            description = "The list, a compact JSON Web Signature",
            content =
                    @Content(
                            mediaType = "application/vc+jwt",
                            examples =
                                    @ExampleObject(
                                            "eyJraWQiOiI5…IiwidHlwIjoidmMrand0IiwiYWxnIjoiRVMyNTYifQ.eyJA….MEUC…")))
    @ApiProblem(status = 404, code = "status-list-not-found")
    ResponseEntity<String> statusList(
            @Parameter(description = "Number of the list", example = "0") @PathVariable long list) {
        String signed = readStatusList
                .signed(list)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "status-list-not-found", list)
                        .exception());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(LIST_FRESH).cachePublic())
                .body(signed);
    }
}
