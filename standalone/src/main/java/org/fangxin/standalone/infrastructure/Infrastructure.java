package org.fangxin.standalone.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fangxin.standalone.broker.BrokerUnusable;
import org.fangxin.standalone.broker.EmbeddedBroker;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.SafeFiles;
import org.fangxin.standalone.issuer.DevelopmentIssuer;
import org.fangxin.standalone.issuer.IssuerSettings;
import org.fangxin.standalone.store.EmbeddedStore;
import org.fangxin.standalone.store.StoreUnusable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Broker, store and issuer of one data folder, started side by side and stopped together. */
public final class Infrastructure implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Infrastructure.class);
    private static final String HOST = "127.0.0.1";

    private final DataFolder data;
    private final Queue<AutoCloseable> parts = new ConcurrentLinkedQueue<>();

    private Infrastructure(DataFolder data) {
        this.data = data;
    }

    /**
     * Starts every part and, once all answer, writes their addresses to {@link DataFolder#infrastructure()}.
     *
     * @throws InfrastructureUnusable when a part cannot start; the others are stopped again
     */
    public static Infrastructure open(InfrastructureSettings settings) throws InfrastructureUnusable {
        Infrastructure infrastructure = new Infrastructure(settings.data());
        try {
            infrastructure.start(settings);
            return infrastructure;
        } catch (IOException e) {
            infrastructure.close();
            throw new InfrastructureUnusable(
                    "the data folder " + settings.data().root() + " cannot be used: " + e.getMessage(), e);
        } catch (InfrastructureUnusable | RuntimeException e) {
            infrastructure.close();
            throw e;
        }
    }

    private void start(InfrastructureSettings settings) throws InfrastructureUnusable, IOException {
        Files.createDirectories(data.run());
        Files.deleteIfExists(data.infrastructure());
        FreePorts ports = FreePorts.choose(settings);
        try (ExecutorService parallel =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            Future<String> broker = parallel.submit(() -> broker(settings.kafkaBootstrap(), ports));
            Future<String> store = parallel.submit(() -> store(settings.mongodbUri(), ports.mongodb()));
            Future<String> issuer = parallel.submit(() -> issuer(ports.issuer()));
            Addresses addresses = new Addresses(
                    started(store),
                    started(broker),
                    started(issuer),
                    ProcessHandle.current().pid());
            SafeFiles.write(data.infrastructure(), JsonMapper.shared().writeValueAsString(addresses));
        }
    }

    private String broker(@Nullable String foreign, FreePorts ports) throws BrokerUnusable {
        return foreign != null
                ? foreign
                : keep(EmbeddedBroker.open(data.kafka(), HOST, ports.kafka(), ports.controller()))
                        .bootstrap();
    }

    private String store(@Nullable String foreign, int port) throws StoreUnusable {
        return foreign != null
                ? foreign
                : keep(EmbeddedStore.open(data.store(), HOST, port)).connectionString();
    }

    private String issuer(int port) {
        String url = "http://" + HOST + ":" + port;
        keep(DevelopmentIssuer.open(new IssuerSettings(url, HOST, port, data.keys(), null)));
        return url;
    }

    private <T extends AutoCloseable> T keep(T part) {
        parts.add(part);
        return part;
    }

    private static String started(Future<String> part) throws InfrastructureUnusable {
        try {
            return part.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new InfrastructureUnusable(String.valueOf(cause.getMessage()), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureUnusable("the start was interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(data.infrastructure());
        } catch (IOException e) {
            LOG.warn("{} could not be removed", data.infrastructure(), e);
        }
        AutoCloseable part;
        while ((part = parts.poll()) != null) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("a part did not stop cleanly", e);
            }
        }
    }
}
