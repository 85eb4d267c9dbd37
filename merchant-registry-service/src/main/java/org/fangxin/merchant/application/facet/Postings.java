package org.fangxin.merchant.application.facet;

import java.util.Arrays;
import java.util.BitSet;

/** Rising places of merchants that have something in common; as small as four bytes for each. */
final class Postings {
    private int[] places = new int[2];
    private int size;

    /** Adds a place behind all others. */
    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1) + 1);
        }
        places[size++] = place;
    }

    int size() {
        return size;
    }

    BitSet all() {
        BitSet all = new BitSet(size == 0 ? 0 : places[size - 1] + 1);
        for (int i = 0; i < size; i++) {
            all.set(places[i]);
        }
        return all;
    }

    int countIn(BitSet others) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += others.get(places[i]) ? 1 : 0;
        }
        return count;
    }
}
