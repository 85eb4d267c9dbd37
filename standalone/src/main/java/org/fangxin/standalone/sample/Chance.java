package org.fangxin.standalone.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that repeats itself: the same seed, subject and number give the same choices, whatever was drawn for others
 * before. So any item can be made again alone, which is what makes a load resumable.
 */
final class Chance {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    static Chance of(long seed, String subject, long number) {
        return new Chance(new SplittableRandom(seed * SPREAD + subject.hashCode() * 0x632BE59BD9B4E019L + number));
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between the two, both included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** Whether something happens that happens in so many of a hundred cases. */
    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    /** A number from 0 to below 1. */
    double part() {
        return random.nextDouble();
    }

    /** One of them, each as likely. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many digits. */
    String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
