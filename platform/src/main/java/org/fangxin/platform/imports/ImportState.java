package org.fangxin.platform.imports;

/** Where an import stands. */
public enum ImportState {
    /** Stored; nothing worked off yet. */
    PENDING,
    /** Being worked off. */
    RUNNING,
    /** Every line has its result. Rejected lines do not make an import fail. */
    SUCCEEDED
}
