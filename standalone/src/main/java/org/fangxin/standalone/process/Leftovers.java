package org.fangxin.standalone.process;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Stops the processes of a data folder that nobody supervises any more: politely, then by force. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final ProcessMarks marks;

    public Leftovers(ProcessMarks marks) {
        this.marks = marks;
    }

    /**
     * Stops them all and waits until they are gone.
     *
     * @param told hears the name of each process found
     * @return how many there were
     */
    public int stop(Consumer<String> told) throws InterruptedException {
        List<MarkedProcess> found = marks.find();
        found.forEach(process -> told.accept(process.name()));
        found.forEach(process -> process.handle().destroy());
        if (!gone(PATIENCE)) {
            marks.find().forEach(process -> process.handle().destroyForcibly());
            gone(PATIENCE);
        }
        return found.size();
    }

    private boolean gone(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!marks.find().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return true;
    }
}
