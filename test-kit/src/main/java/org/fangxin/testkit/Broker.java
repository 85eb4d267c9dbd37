package org.fangxin.testkit;

import java.nio.file.Path;
import java.util.List;

/** A broker of one test class that can be stopped and started again at the same address with what it held. */
public final class Broker implements AutoCloseable {
    private final ChildFolder folder = ChildFolder.create("broker");
    private final String store;
    private Infrastructure running;

    Broker(String store) {
        this.store = store;
        this.running = Infrastructure.start(folder.path(), List.of("--mongodb", store));
    }

    /** Address, the same before and after a stop. */
    public String bootstrap() {
        return running.addresses().kafkaBootstrap();
    }

    /** Stops the broker; returns when it no longer answers. */
    public void stop() {
        running.stop();
    }

    /** Starts the stopped broker again; returns when it answers. */
    public void start() {
        Path data = folder.path();
        String port = bootstrap().substring(bootstrap().lastIndexOf(':') + 1);
        running = Infrastructure.start(data, List.of("--mongodb", store, "--kafka-port", port));
    }

    @Override
    public void close() {
        running.stop();
        folder.close();
    }
}
