package org.fangxin.platform.idempotency;

import java.util.Map;

/**
 * An answer to be given again.
 *
 * @param status HTTP status
 * @param headers the headers that belong to it (content type, location, entity tag)
 * @param body the body as it was sent
 */
public record StoredAnswer(int status, Map<String, String> headers, byte[] body) {
    public StoredAnswer {
        headers = Map.copyOf(headers);
    }
}
