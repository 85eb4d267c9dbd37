package org.fangxin.testkit;

import java.util.ArrayList;
import java.util.List;

/** A broker of one test that can be stopped and started again at the same address with what it held. */
public final class Broker implements AutoCloseable {
    /** Named so that no embedded store is started beside the broker; nobody connects to it. */
    private static final List<String> NO_STORE = List.of("--mongodb", "mongodb://store.invalid");

    private final ChildFolder folder = ChildFolder.create("broker");
    private Infrastructure running;

    private Broker() {
        running = folder.start(NO_STORE);
    }

    /** Starts a broker at a free port; whoever opens it closes it. */
    public static Broker open() {
        return new Broker();
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
        String port = bootstrap().substring(bootstrap().lastIndexOf(':') + 1);
        List<String> options = new ArrayList<>(NO_STORE);
        options.addAll(List.of("--kafka-port", port));
        running = folder.start(options);
    }

    @Override
    public void close() {
        running.stop();
        folder.close();
    }
}
