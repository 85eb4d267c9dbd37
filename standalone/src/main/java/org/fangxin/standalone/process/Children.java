package org.fangxin.standalone.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The processes that a supervisor has started. Until {@link #heal} is called a death is final and {@link #failed} tells of
 * it; afterwards each process that dies is reported and started again. Once {@link #stop} was called nothing starts any
 * more.
 */
public final class Children {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Consumer<String> told;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Set<String> reviving = new HashSet<>();
    private boolean healing;
    private boolean stopping;

    /** @param told hears one line about each death and rebirth */
    public Children(Consumer<String> told) {
        this.told = told;
    }

    /** Starts a process and watches it. Does nothing when everything is being stopped. */
    public synchronized void start(ProcessSpec spec) throws IOException {
        start(spec, new BackOff());
    }

    /** From now on the dead are started again. */
    public synchronized void heal() {
        healing = true;
        children.values().stream()
                .filter(child -> !child.process().isAlive())
                .toList()
                .forEach(this::revive);
    }

    /** A process that died by itself before {@link #heal}, or null. */
    public synchronized @Nullable Death failed() {
        if (stopping) {
            return null;
        }
        return children.values().stream()
                .filter(child -> !child.process().isAlive())
                .map(child -> new Death(
                        child.spec().name(),
                        child.process().exitValue(),
                        child.spec().log()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Stops them all, group after group, each at once and by force when it does not end in time.
     *
     * @param groups names in the order of stopping; what is not named is stopped at the end
     */
    public void stop(List<List<String>> groups) {
        List<Child> rest;
        synchronized (this) {
            stopping = true;
            rest = new ArrayList<>(children.values());
        }
        for (List<String> group : groups) {
            List<Child> now = rest.stream()
                    .filter(child -> group.contains(child.spec().name()))
                    .toList();
            end(now);
            rest.removeAll(now);
        }
        end(rest);
    }

    private static void end(List<Child> group) {
        group.forEach(child -> child.process().destroy());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Child child : group) {
            try {
                if (!child.process().waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    child.process().destroyForcibly();
                }
            } catch (InterruptedException e) {
                child.process().destroyForcibly();
            }
        }
    }

    private void start(ProcessSpec spec, BackOff backOff) throws IOException {
        if (stopping) {
            return;
        }
        Process process = ProcessStarter.start(spec);
        Child child = new Child(spec, process, System.nanoTime(), backOff);
        children.put(spec.name(), child);
        process.onExit().thenRun(() -> died(child));
    }

    private synchronized void died(Child child) {
        if (healing && !stopping && children.get(child.spec().name()) == child) {
            revive(child);
        }
    }

    private void revive(Child child) {
        if (!reviving.add(child.spec().name())) {
            return;
        }
        Duration wait = child.backOff().after(child.age());
        told.accept(child.spec().name() + " ended with code " + child.process().exitValue() + "; starting it again in "
                + wait.toSeconds() + " s");
        Thread.ofVirtual().name("revive-" + child.spec().name()).start(() -> reviveAfter(wait, child));
    }

    private void reviveAfter(Duration wait, Child child) {
        try {
            Thread.sleep(wait);
            synchronized (this) {
                reviving.remove(child.spec().name());
                start(child.spec(), child.backOff());
            }
        } catch (IOException e) {
            told.accept(child.spec().name() + " cannot be started again: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Child(ProcessSpec spec, Process process, long startedAt, BackOff backOff) {
        Duration age() {
            return Duration.ofNanos(System.nanoTime() - startedAt);
        }
    }
}
