package org.fangxin.standalone.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A running Kafka broker whose topics, records and consumer positions lie in a folder and survive restarts, also after
 * the process was killed. Any Kafka client can connect.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String bootstrap;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /**
     * Starts the broker and returns once it accepts clients.
     *
     * @param folder where its log lives; formatted when new, and used by one broker at a time
     * @param host address to listen on and to tell clients
     * @param port port for clients, free
     * @param controllerPort port for the broker's own metadata quorum, free, always on the loopback address
     * @throws BrokerUnusable when the folder cannot be used or a port cannot be bound
     */
    public static EmbeddedBroker open(Path folder, String host, int port, int controllerPort) throws BrokerUnusable {
        BrokerSettings settings = new BrokerSettings(folder, host, port, controllerPort);
        try {
            format(folder);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings.asProperties()), Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(server, host + ":" + port);
        } catch (Exception e) {
            throw new BrokerUnusable("the broker could not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Address for clients, {@code host:port}. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Blocks until the broker has stopped, by {@link #close} or by a failure of its own. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws Exception {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE_ID)
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setMetadataLogDirectory(folder.toString())
                .setDirectories(List.of(folder.toString()))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setHasDynamicQuorum(false)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }
}
