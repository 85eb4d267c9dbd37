package org.fangxin.standalone.broker;

/** The broker could not be started; the message is one sentence for the operator. */
public final class BrokerUnusable extends Exception {
    BrokerUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
