package org.fangxin.standalone.sample;

import java.math.BigInteger;

/**
 * Picks exactly so many of the numbers from 0 to below a total, scattered over all of them, each of which can be asked
 * alone: the numbers are dealt out anew by an affine map, and those that land on the first places are picked.
 */
final class Quota {
    private final long step;
    private final long shift;
    private final int picked;
    private final int total;

    private Quota(long step, long shift, int picked, int total) {
        this.step = step;
        this.shift = shift;
        this.picked = picked;
        this.total = total;
    }

    /** @param subject what is picked for: another subject picks other numbers */
    static Quota of(long seed, String subject, int picked, int total) {
        Chance chance = Chance.of(seed, subject, total);
        long step = 1 + chance.below(total);
        while (!BigInteger.valueOf(step).gcd(BigInteger.valueOf(total)).equals(BigInteger.ONE)) {
            step++;
        }
        return new Quota(step, chance.below(total), picked, total);
    }

    /** Whether the number is picked. */
    boolean has(int number) {
        return place(number) < picked;
    }

    /** The number's place among all, a different one for each. */
    int place(int number) {
        return (int) ((step * number + shift) % total);
    }
}
