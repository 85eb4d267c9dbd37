package org.fangxin.standalone.store.query;

/** The filter holds an operator, or an operand, that only the parent server can read or refuse. */
public final class NotReadHere extends RuntimeException {

    NotReadHere() {
        super(null, null, false, false);
    }
}
