package org.fangxin.standalone.store.mongo;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;

/** Two sets of encoded keys, both in order. */
final class EncodedKeys {

    private EncodedKeys() {}

    static boolean same(Set<byte[]> a, Set<byte[]> b) {
        if (a.size() != b.size()) {
            return false;
        }
        Iterator<byte[]> other = b.iterator();
        for (byte[] key : a) {
            if (!Arrays.equals(key, other.next())) {
                return false;
            }
        }
        return true;
    }
}
