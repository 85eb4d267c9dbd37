package org.fangxin.benchmarks.store;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The median time of something done again and again, after a warm-up. */
final class Measurement {

    private Measurement() {}

    /** Microseconds of one repetition. */
    static double medianMicros(int warmUps, int repetitions, IntConsumer action) {
        for (int i = 0; i < warmUps; i++) {
            action.accept(i);
        }
        long[] nanos = new long[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            action.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[repetitions / 2] / 1000.0;
    }
}
