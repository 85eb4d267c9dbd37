package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.Secrets;
import org.fangxin.standalone.infrastructure.Addresses;
import org.fangxin.standalone.process.Children;
import org.fangxin.standalone.process.Death;
import org.fangxin.standalone.process.LogRotation;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running platform: infrastructure first, then the four services side by side, watched and healed until it is stopped.
 * Whoever starts it holds the folder's {@link StackLock}.
 */
public final class Stack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(150);
    private static final Duration ROTATION = Duration.ofSeconds(10);
    private static final long LARGEST_LOG = 10L * 1024 * 1024;
    private static final int LOGS_KEPT = 3;

    private final StackSettings settings;
    private final DataFolder data;
    private final Consumer<String> told;
    private final Children children;

    /** @param told hears what happens, one line each */
    public Stack(StackSettings settings, Consumer<String> told) {
        this.settings = settings;
        this.data = settings.data();
        this.told = told;
        this.children = new Children(told);
    }

    /**
     * Starts everything and returns once every service is ready; from then on the dead are started again.
     *
     * @throws StackFailed when a process ends or does not become ready; the caller closes this stack then
     */
    public StackFacts start() throws StackFailed, InterruptedException {
        try {
            Files.deleteIfExists(data.infrastructure());
            Commands commands = commands();
            told.accept("starting broker, store and development issuer");
            children.start(commands.infrastructure());
            Addresses addresses = awaitInfrastructure();
            StackFacts facts = facts(commands, addresses);
            facts.write(data);
            told.accept("starting " + String.join(", ", Service.modules()));
            for (Service service : Service.values()) {
                Path jar = HeldJars.hold(data, BuiltJar.of(settings.home(), service));
                children.start(commands.service(service, jar, addresses));
            }
            awaitServices(commands);
            children.heal();
            facts.asReady().write(data);
            Thread.ofVirtual().name("log-rotation").start(this::rotateLogs);
            return facts.asReady();
        } catch (IOException e) {
            throw new StackFailed("the data folder " + data.root() + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Stops everything that was started: the gateway, then the services, then what they stand on. */
    @Override
    public void close() {
        List<String> services = new ArrayList<>(Service.modules());
        services.remove(Service.GATEWAY.module());
        children.stop(List.of(List.of(Service.GATEWAY.module()), services, List.of(Service.INFRASTRUCTURE)));
        try {
            StackFacts.forget(data);
        } catch (IOException e) {
            told.accept("the facts of this run could not be removed: " + e.getMessage());
        }
    }

    private Commands commands() throws IOException {
        List<String> names = new ArrayList<>(List.of(Commands.STORE, Commands.BROKER, Commands.ISSUER));
        names.addAll(Service.modules());
        names.remove(Service.GATEWAY.module());
        String dataKey = Secrets.base64(data.keys().resolve("data-key"));
        return new Commands(settings, RememberedPorts.choose(data, names, settings.port()), dataKey);
    }

    private static StackFacts facts(Commands commands, Addresses addresses) {
        Map<String, String> services = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            services.put(service.module(), commands.url(service));
        }
        return new StackFacts(
                ProcessHandle.current().pid(),
                false,
                commands.url(Service.GATEWAY),
                addresses.mongodbUri(),
                addresses.kafkaBootstrap(),
                addresses.issuer(),
                services);
    }

    private Addresses awaitInfrastructure() throws StackFailed, InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(data.infrastructure())) {
            look(end, "broker, store and issuer");
        }
        return JsonMapper.shared().readValue(Files.readString(data.infrastructure()), Addresses.class);
    }

    private void awaitServices(Commands commands) throws StackFailed, InterruptedException {
        long start = System.nanoTime();
        Set<Service> waiting = EnumSet.allOf(Service.class);
        try (Readiness readiness = new Readiness()) {
            while (!waiting.isEmpty()) {
                for (Service service : EnumSet.copyOf(waiting)) {
                    if (readiness.of(commands.url(service)) == Health.UP) {
                        waiting.remove(service);
                        long seconds =
                                Duration.ofNanos(System.nanoTime() - start).toSeconds();
                        told.accept(service.module() + " is ready (" + seconds + " s)");
                    }
                }
                look(start + PATIENCE.toNanos(), waiting.toString());
            }
        }
    }

    private void look(long end, String awaited) throws StackFailed, InterruptedException {
        Death death = children.failed();
        if (death != null) {
            throw new StackFailed(LastWords.of(death));
        }
        if (System.nanoTime() > end) {
            throw new StackFailed(awaited + " did not become ready within " + PATIENCE.toSeconds()
                    + " s; the logs are in " + data.logs());
        }
        Thread.sleep(LOOK_AGAIN);
    }

    private void rotateLogs() {
        LogRotation rotation = new LogRotation(LARGEST_LOG, LOGS_KEPT);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                rotation.rotate(data.logs());
                Thread.sleep(ROTATION);
            } catch (IOException e) {
                told.accept("the logs could not be rotated: " + e.getMessage());
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
