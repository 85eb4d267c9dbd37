package org.fangxin.warning.application.webhook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends a message to an address. */
public interface WebhookSender {
    /**
     * What is sent.
     *
     * @param secrets each gives a signature, the newest first
     */
    record Outgoing(String url, String messageId, String body, List<String> secrets) {
        /** Without secrets and body. */
        @Override
        public String toString() {
            return "Outgoing[url=" + url + ", messageId=" + messageId + "]";
        }
    }

    /**
     * What came back.
     *
     * @param status HTTP status; null when there was no answer
     * @param failure why there was none; null when there was one
     * @param retryAfter what the receiver asked for; null when it did not
     * @param body begin of the answer, at most 4 kB
     */
    record Answer(
            @Nullable Integer status,
            @Nullable String failure,
            @Nullable Duration retryAfter,
            String body,
            long millis) {
        /** Whether the receiver took the message: 2xx only; a redirect is a failure. */
        public boolean isSuccess() {
            return status != null && status / 100 == 2;
        }
    }

    /** Sends; never throws for what the receiver or the network does. */
    Answer send(Outgoing outgoing);

    /** Why nothing may be sent to this address, as the code of a flaw; null when it may. */
    @Nullable
    String refusal(String url);
}
