package org.fangxin.platform.kafka;

/** A message is not an event we can read, and will not become one: no other try. The text never quotes the data. */
final class MalformedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedEventException(String reason) {
        super(reason);
    }
}
