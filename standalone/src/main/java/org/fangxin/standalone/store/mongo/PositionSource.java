package org.fangxin.standalone.store.mongo;

/** Hands out positions of candidate documents, one after the other. */
interface PositionSource {

    long END = -1;

    /** The next position, or {@link #END}. */
    long next();
}
