package org.fangxin.gateway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.fangxin.testkit.Broker;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform of all journeys of this JVM. Its broker is a process of its own, so that a journey can take it away; the
 * rest is what {@code ./fangxin up} starts.
 */
final class Platform implements AutoCloseable {
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final Fangxin fangxin;
    private final Broker broker;
    private final String gateway;
    private final Map<List<String>, String> tokens = new ConcurrentHashMap<>();

    /** What {@code ./fangxin status --json} tells. */
    record Status(boolean allUp, String gateway, String mongodb, List<Part> processes) {
        record Part(String name, String health, Long pid) {}

        Part part(String name) {
            return processes.stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Platform(Fangxin fangxin, Broker broker) {
        this.fangxin = fangxin;
        this.broker = broker;
        this.gateway = status().gateway();
    }

    static Platform start() {
        Broker broker = Broker.open();
        Fangxin fangxin = new Fangxin(newFolder());
        // Where the build is interrupted, nobody else stops what stays behind a detached start.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> fangxin.attempt("down")));
        fangxin.run("up", "--detach", "--port", String.valueOf(freePort()), "--kafka", broker.bootstrap());
        return new Platform(fangxin, broker);
    }

    @Override
    public void close() throws IOException {
        fangxin.run("down");
        broker.close();
        keepLogs(fangxin.data().resolve("logs"));
        FileSystemUtils.deleteRecursively(fangxin.data());
    }

    /** What the processes logged stays among the build's results, for whoever asks why a journey failed. */
    private static void keepLogs(Path logs) throws IOException {
        Path kept = Path.of("target", "journey-logs");
        FileSystemUtils.deleteRecursively(kept);
        if (Files.exists(logs)) {
            FileSystemUtils.copyRecursively(logs, kept);
        }
    }

    Broker broker() {
        return broker;
    }

    Fangxin fangxin() {
        return fangxin;
    }

    String gateway() {
        return gateway;
    }

    Status status() {
        return JsonMapper.shared().readValue(fangxin.attempt("status", "--json").output(), Status.class);
    }

    /** The API as somebody with this role uses it; options as of {@code ./fangxin token}. */
    Api as(String role, String... options) {
        List<String> who = Stream.concat(Stream.of(role), Stream.of(options)).toList();
        return new Api(gateway, tokens.computeIfAbsent(who, this::token));
    }

    /** The API as anybody uses it, without a token. */
    Api anonymous() {
        return new Api(gateway, null);
    }

    private String token(List<String> who) {
        return fangxin.run(Stream.concat(Stream.of("token"), who.stream()).toArray(String[]::new))
                .strip();
    }

    /** Kills a process as a crash would; returns when it is gone. */
    void kill(String name) {
        ProcessHandle process = ProcessHandle.of(status().part(name).pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Returns when a killed process was started again and is ready. */
    void awaitReturn(String name) {
        Awaitility.await(name + " is back")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(RECOVERY)
                .until(() -> status().part(name).health().equals("UP"));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("fangxin-journey-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
