package org.fangxin.warning.api.stream;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.application.stream.ChangeStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;

/** How many listeners this process serves, and their end when it stops: before the web server waits for its requests. */
public final class OpenStreams implements SmartLifecycle {
    private static final Duration LATER = Duration.ofSeconds(30);

    /** Heap of a listener: the web server's buffers and its thread's stack, 95 kB each with 1,000 of them (2026-11). */
    private static final long LISTENER = 100_000;

    /** Heap for everything else. */
    private static final long ALL_ELSE = 96L << 20;

    private static final int FEWEST = 50;

    private final ChangeStream stream;
    private final Semaphore places;
    private volatile boolean running;

    public OpenStreams(ChangeStream stream, int most) {
        this.stream = stream;
        this.places = new Semaphore(most);
    }

    /** As many as are wanted, but no more than the heap has room for: the next is refused instead of ending them all. */
    public static int room(int wanted, long heap) {
        return (int) Math.min(wanted, Math.max(FEWEST, (heap - ALL_ELSE) / LISTENER));
    }

    /** Serves a listener, or refuses it when all places are taken. */
    void serve(Listening listening) {
        if (!places.tryAcquire()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams")
                    .retryAfter(LATER)
                    .exception();
        }
        try {
            listening.run();
        } finally {
            places.release();
        }
    }

    /** A listener's connection, from its begin to its end. */
    @FunctionalInterface
    interface Listening {
        void run();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stream.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
