package org.fangxin.standalone.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The configuration of a single broker that is its own controller. Three groups deserve a word: one replica everywhere,
 * because there is one broker; small caches, because the defaults reserve 128 MB for the log cleaner alone; and records
 * that never expire, because a development run may lie idle for months between two starts and must lose nothing.
 */
record BrokerSettings(Path folder, String host, int port, int controllerPort) {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    Properties asProperties() {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", String.valueOf(NODE_ID));
        String broker = "PLAINTEXT://" + host + ":" + port;
        p.setProperty("listeners", broker + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", broker);
        p.setProperty("inter.broker.listener.name", "PLAINTEXT");
        p.setProperty("controller.listener.names", CONTROLLER);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        p.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        p.setProperty("log.dirs", folder.toString());
        p.setProperty("auto.create.topics.enable", "false");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        oneReplica(p);
        smallCaches(p);
        nothingExpires(p);
        quickRecovery(p);
        return p;
    }

    private static void oneReplica(Properties p) {
        p.setProperty("default.replication.factor", "1");
        p.setProperty("min.insync.replicas", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("offsets.topic.num.partitions", "1");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("transaction.state.log.num.partitions", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.num.partitions", "1");
    }

    private static void smallCaches(Properties p) {
        p.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
        p.setProperty("log.index.size.max.bytes", String.valueOf(1024 * 1024));
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("background.threads", "2");
    }

    private static void nothingExpires(Properties p) {
        p.setProperty("log.retention.ms", "-1");
        p.setProperty("offsets.retention.minutes", String.valueOf(10 * 366 * 24 * 60));
    }

    /**
     * After a kill the broker's old registration blocks the new one until this session ends: with the default of 9 s a
     * restart takes 12 to 15 s, with 3 s it takes 7.
     */
    private static void quickRecovery(Properties p) {
        p.setProperty("broker.session.timeout.ms", "3000");
        p.setProperty("broker.heartbeat.interval.ms", "500");
    }
}
