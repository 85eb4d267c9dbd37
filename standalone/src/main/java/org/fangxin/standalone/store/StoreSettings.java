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

    /**
     * Fits the heap that the process has, beside a broker: 47 MB of pages for reading and 16 MB of changed ones in a heap
     * of 320 MB. Writing pages needs a buffer for all changed ones, and half as much again while it grows. Each figure can
     * be set by {@code fangxin.store.<name>} as a system property.
     */
    public static StoreSettings defaults() {
        int heap = (int) (Runtime.getRuntime().maxMemory() >> 20);
        return new StoreSettings(
                Integer.getInteger("fangxin.store.cacheMegabytes", heap * 3 / 20),
                Integer.getInteger("fangxin.store.dirtyMegabytes", Math.max(1, heap / 20)),
                Integer.getInteger("fangxin.store.journalMegabytes", 128),
                Integer.getInteger("fangxin.store.checkpointSeconds", 60));
    }
}
