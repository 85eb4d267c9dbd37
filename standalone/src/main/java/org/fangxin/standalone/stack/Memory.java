package org.fangxin.standalone.stack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory the whole platform may take. Everything runs in the least; of what is given beyond it a part goes to the
 * registry, which keeps all merchants in memory, and the rest to the embedded store, which then keeps more pages at hand
 * and writes them less often.
 *
 * @param megabytes at least {@link #LEAST}, at most {@link #MOST}
 */
public record Memory(int megabytes) {

    /** The smallest platform, and what is given when nobody says anything. */
    public static final int LEAST = 2048;

    /** What one process with 32-bit references can use. */
    public static final int MOST = 32 * 1024;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})([mg])");
    private static final int STORE_AND_BROKER = 320;
    private static final int REGISTRY = 160;
    private static final int REGISTRY_OF_A_CITY = 256;

    public Memory {
        if (megabytes < LEAST || megabytes > MOST) {
            throw new IllegalArgumentException("memory must be between " + LEAST + " and " + MOST + " MB");
        }
    }

    /** Reads {@code 3g} or {@code 2560m}; empty when it is written otherwise or outside the limits. */
    public static Optional<Memory> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written.group(1));
        long megabytes = written.group(2).equals("g") ? number * 1024L : number;
        return megabytes < LEAST || megabytes > MOST ? Optional.empty() : Optional.of(new Memory((int) megabytes));
    }

    /** Heap of the process of store and broker, in megabytes; a fifth of what is given goes to what is not heap. */
    int infrastructureHeap() {
        return STORE_AND_BROKER + (megabytes - LEAST - (registryHeap() - REGISTRY)) * 4 / 5;
    }

    /** Heap of the registry, in megabytes: an eighth of what is given beyond the least, up to what a whole city needs. */
    int registryHeap() {
        return Math.min(REGISTRY_OF_A_CITY, REGISTRY + (megabytes - LEAST) / 8);
    }

    @Override
    public String toString() {
        return megabytes + "m";
    }
}
