package org.fangxin.complaint;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.fangxin.testkit.Stack;

/** The service as it is shipped, in a process of its own that can be killed. */
final class ShippedService implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final Client anybody;

    private ShippedService(Process process, Client anybody) {
        this.process = process;
        this.anybody = anybody;
    }

    static ShippedService start(Stack stack, String log) throws IOException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "target/complaint-service-app.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", log + ".log").toFile()));
        command.environment()
                .putAll(Map.of(
                        "FANGXIN_MONGODB_URI", stack.mongodbUri(),
                        "FANGXIN_MONGODB_DATABASE", stack.database(),
                        "FANGXIN_KAFKA_BOOTSTRAP", stack.kafkaBootstrap(),
                        "FANGXIN_OIDC_ISSUER", stack.issuer(),
                        "FANGXIN_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                        "SPRING_APPLICATION_NAME", "complaint-" + stack.database(),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port)));
        Client anybody = new Client("http://127.0.0.1:" + port);
        ShippedService service = new ShippedService(command.start(), anybody);
        await().atMost(START)
                .ignoreExceptions()
                .until(() -> anybody.get("/actuator/health/readiness").status() == 200);
        return service;
    }

    Client anybody() {
        return anybody;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
