package org.fangxin.standalone.stack;

/** How a process answers when asked for its readiness. */
public enum Health {
    /** Ready for requests. */
    UP,
    /** Answers that it is not ready. */
    DOWN,
    /** Does not answer. */
    SILENT
}
