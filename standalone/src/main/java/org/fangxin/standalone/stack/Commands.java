package org.fangxin.standalone.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.standalone.infrastructure.Addresses;
import org.fangxin.standalone.process.ProcessMarks;
import org.fangxin.standalone.process.ProcessSpec;

/**
 * How each process is started. The heaps are small on purpose: the whole stack is to fit into 2 GB of memory, unless
 * it may have more.
 *
 * @param ports port of each process that nobody chose by hand
 * @param dataKey master key of the services
 */
record Commands(StackSettings settings, Map<String, Integer> ports, String dataKey) {
    static final String STORE = "store";
    static final String BROKER = "broker";
    static final String ISSUER = "issuer";

    private static final String LOOPBACK = "127.0.0.1";

    /** Memory that the compilers have freed goes back to the system; 30 MB a process after a load. */
    private static final int TRIM_MILLISECONDS = 60_000;

    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    /** The C library would otherwise reserve memory for each of a process's many threads. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    ProcessSpec infrastructure() {
        int heap = settings.memory().infrastructureHeap();
        List<String> command = java(
                Service.INFRASTRUCTURE, "96m", heap + "m", settings.launcher(), "-XX:MaxNewSize=" + heap / 5 + "m");
        command.addAll(
                List.of("infrastructure", "--data", settings.data().root().toString()));
        command.addAll(
                List.of("--mongodb-port", port(STORE), "--kafka-port", port(BROKER), "--issuer-port", port(ISSUER)));
        // By the environment, because a connection string may hold a password and a command line is public.
        Map<String, String> environment = new HashMap<>(FEW_ARENAS);
        if (settings.mongodb() != null) {
            environment.put("FANGXIN_FOREIGN_MONGODB", settings.mongodb());
        }
        if (settings.kafka() != null) {
            environment.put("FANGXIN_FOREIGN_KAFKA", settings.kafka());
        }
        return new ProcessSpec(
                Service.INFRASTRUCTURE, command, environment, settings.data().log(Service.INFRASTRUCTURE));
    }

    ProcessSpec service(Service service, Path jar, Addresses addresses) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "FANGXIN_MONGODB_URI", addresses.mongodbUri(),
                "FANGXIN_KAFKA_BOOTSTRAP", addresses.kafkaBootstrap(),
                "FANGXIN_OIDC_ISSUER", addresses.issuer(),
                "FANGXIN_DATA_KEY", dataKey,
                "SERVER_ADDRESS", LOOPBACK,
                "SERVER_PORT", port(service.module())));
        environment.putAll(FEW_ARENAS);
        for (Service other : Service.values()) {
            environment.put(other.urlVariable(), url(other));
        }
        List<String> command = java(service.module(), "64m", mostHeap(service), jar);
        return new ProcessSpec(
                service.module(), command, environment, settings.data().log(service.module()));
    }

    private String mostHeap(Service service) {
        return switch (service) {
            case GATEWAY -> "128m";
            case COMPLAINT -> "160m";
            case MERCHANT -> settings.memory().registryHeap() + "m";
            // a thousand listeners of its stream hold 95 MB; without them it takes no more than the others
            case WARNING -> "256m";
        };
    }

    String url(Service service) {
        return "http://" + LOOPBACK + ":" + port(service.module());
    }

    private String port(String name) {
        return name.equals(Service.GATEWAY.module())
                ? String.valueOf(settings.port())
                : String.valueOf(ports.get(name));
    }

    private List<String> java(String name, String firstHeap, String mostHeap, Path jar, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(new ProcessMarks(settings.data()).of(name));
        command.addAll(List.of(more));
        command.addAll(List.of(
                "-Xms" + firstHeap,
                "-Xmx" + mostHeap,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-XX:TrimNativeHeapInterval=" + (LINUX ? TRIM_MILLISECONDS : 0),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        return command;
    }
}
