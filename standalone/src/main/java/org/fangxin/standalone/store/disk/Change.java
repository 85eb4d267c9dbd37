package org.fangxin.standalone.store.disk;

/** One entry of the journal. Repeating it, or a whole run of them, leaves the same maps: recovery relies on that. */
sealed interface Change {

    int map();

    record Put(int map, byte[] key, byte[] value) implements Change {}

    record Remove(int map, byte[] key) implements Change {}

    record Drop(int map) implements Change {}
}
