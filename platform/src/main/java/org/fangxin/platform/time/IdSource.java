package org.fangxin.platform.time;

/** Where new ids come from. */
@FunctionalInterface
public interface IdSource {
    /** A new, unique, time-ordered id (UUIDv7, RFC 9562), in its canonical text form. */
    String next();
}
