package org.fangxin.gateway.routing;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * The time that one exchange with a service may take. When it has passed, the exchange's connection is cut, which wakes
 * the thread that waits on it. A socket's own read time-out would not do: a service that sends a byte now and then never
 * reaches it. A time limiter that waits for a second thread would not do either: the request's body is read from the
 * client's connection, which only the request's own thread may touch.
 */
final class Deadline implements AutoCloseable {

    /** The deadline of the exchange that the current thread is carrying out. */
    static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    private final ScheduledExecutorService timer;
    private final Duration answer;
    private volatile @Nullable Cancellable exchange;
    private @Nullable Future<?> alarm;
    private boolean passed;

    Deadline(ScheduledExecutorService timer, RouteLimits limits, boolean withBody) {
        this.timer = timer;
        this.answer = limits.answer();
        restart(withBody ? limits.upload() : limits.answer());
    }

    /** From here on the service has the whole request, and the time for its answer begins. */
    void requestComplete() {
        restart(answer);
    }

    /** Names what is to be cut; at once when it is too late already. */
    synchronized void watch(Cancellable what) {
        exchange = what;
        if (passed) {
            what.cancel();
        }
    }

    synchronized boolean passed() {
        return passed;
    }

    /** Cuts the exchange's connection, also after the deadline has been met. */
    Cancellable exchange() {
        Cancellable watched = exchange;
        return watched == null ? () -> false : watched;
    }

    Duration answer() {
        return answer;
    }

    @Override
    public synchronized void close() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    private synchronized void restart(Duration limit) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        alarm = timer.schedule(this::pass, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void pass() {
        passed = true;
        exchange().cancel();
    }
}
