package org.fangxin.gateway.pages;

import java.time.Duration;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The scripts and styles of the pages. */
@RestController
class AssetController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/pages/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String name,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        Asset asset = assets.named(name)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
        CacheControl keep = asset.version().equals(version)
                ? CacheControl.maxAge(A_YEAR).cachePublic().immutable()
                : CacheControl.noCache();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(keep)
                .eTag("W/\"" + asset.version() + "\"")
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return Compression.apply(answer, accepted, asset);
    }
}
