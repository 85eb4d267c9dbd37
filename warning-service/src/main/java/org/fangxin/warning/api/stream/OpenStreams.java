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

    private final ChangeStream stream;
    private final Semaphore places;
    private volatile boolean running;

    public OpenStreams(ChangeStream stream, int most) {
        this.stream = stream;
        this.places = new Semaphore(most);
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
