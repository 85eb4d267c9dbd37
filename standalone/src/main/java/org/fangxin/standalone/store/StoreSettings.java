package org.fangxin.standalone.store;

/**
 * How much memory the store may take and when it writes pages.
 *
 * @param cacheMegabytes pages kept in memory for reading
 * @param dirtyMegabytes changed pages kept in memory before they are written; up to twice as much under load
 * @param journalMegabytes length of the journal after which pages are written, bounds the time to open after a crash
 * @param checkpointSeconds longest time between two writings of pages when anything has changed
 */
public record StoreSettings(int cacheMegabytes, int dirtyMegabytes, int journalMegabytes, int checkpointSeconds) {

    /** Fits a heap of 256 MB; each figure can be set by {@code fangxin.store.<name>} as a system property. */
    public static StoreSettings defaults() {
        return new StoreSettings(
                Integer.getInteger("fangxin.store.cacheMegabytes", 48),
                Integer.getInteger("fangxin.store.dirtyMegabytes", 48),
                Integer.getInteger("fangxin.store.journalMegabytes", 128),
                Integer.getInteger("fangxin.store.checkpointSeconds", 60));
    }
}
