package org.fangxin.gateway.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Sends a body compressed to clients that take it so. */
final class Compression {

    private Compression() {}

    static ResponseEntity<byte[]> apply(ResponseEntity.BodyBuilder answer, @Nullable String accepted, byte[] body) {
        return isAccepted(accepted) ? gzipped(answer, Asset.gzip(body)) : answer.body(body);
    }

    static ResponseEntity<byte[]> apply(ResponseEntity.BodyBuilder answer, @Nullable String accepted, Asset asset) {
        return isAccepted(accepted) ? gzipped(answer, asset.gzipped()) : answer.body(asset.plain());
    }

    private static ResponseEntity<byte[]> gzipped(ResponseEntity.BodyBuilder answer, byte[] body) {
        return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(body);
    }

    private static boolean isAccepted(@Nullable String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
