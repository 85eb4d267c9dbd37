package org.fangxin.standalone.load;

/**
 * One kind of things to load, numbered from 0 and taken in parts.
 *
 * @param name what they are called, in progress and keys
 * @param total how many there are
 * @param part how many are loaded before progress is kept
 */
record LoadStep(String name, int total, int part, Part load) {
    /** Loads the things of a range of numbers; a range that was loaded before is not loaded twice. */
    interface Part {
        /** @param to exclusive */
        void load(int from, int to) throws LoadFailed, InterruptedException;
    }
}
