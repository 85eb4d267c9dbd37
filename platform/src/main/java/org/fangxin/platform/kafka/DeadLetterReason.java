package org.fangxin.platform.kafka;

import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Why an event became a dead letter.
 *
 * @param code {@code malformed} or {@code failed}
 * @param failure what failed, in words that quote no data
 * @param cause what the handler threw
 */
record DeadLetterReason(String code, String failure, Throwable cause) {
    static DeadLetterReason of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof ListenerExecutionFailedException wrapper && wrapper.getCause() != null) {
            cause = wrapper.getCause();
        }
        return cause instanceof MalformedEventException malformed
                ? new DeadLetterReason("malformed", String.valueOf(malformed.getMessage()), cause)
                : new DeadLetterReason("failed", cause.getClass().getName(), cause);
    }
}
