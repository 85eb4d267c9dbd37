package org.fangxin.platform.imports.schedule;

import java.time.Duration;
import java.util.Optional;
import org.fangxin.platform.imports.ImportBell;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.RunImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works imports off as long as the service runs. Several instances of the service share the work by leases. */
public final class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    /** Jobs submitted elsewhere, or left by a process that died, do not ring the bell here. */
    private static final Duration IDLE = Duration.ofSeconds(1);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final RunImports<?> runImports;
    private final ImportBell bell;
    private final String name;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    /** @param name a name that no other worker has */
    public ImportWorker(RunImports<?> runImports, ImportBell bell, String name) {
        this.runImports = runImports;
        this.bell = bell;
        this.name = name;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("imports").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(STOPPING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (running) {
                if (workOnce()) {
                    continue;
                }
                bell.await(IDLE);
            }
        } catch (InterruptedException e) {
            LOG.debug("import worker stops");
        }
    }

    private boolean workOnce() throws InterruptedException {
        try {
            Optional<ImportJob> job = runImports.runNext(name);
            job.filter(ImportJob::isDone).ifPresent(done -> LOG.info("import {} done: {}", done.id(), done.counts()));
            return job.isPresent();
        } catch (RuntimeException e) {
            if (running) {
                // The lease runs out and somebody goes on where this one stopped.
                LOG.warn("import interrupted, will be resumed: {}", e.toString());
                Thread.sleep(AFTER_FAILURE);
            }
            return false;
        }
    }
}
