package org.fangxin.standalone.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.SafeFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other commands need to know about a running stack; the content of {@code run/stack.json}.
 *
 * @param supervisor process id of the supervisor
 * @param ready whether every service has been ready once
 * @param gateway URL of the gateway
 * @param mongodb connection string of the store
 * @param kafka address of the broker
 * @param issuer URL of the development issuer
 * @param services URL of each service by module name
 */
public record StackFacts(
        long supervisor,
        boolean ready,
        String gateway,
        String mongodb,
        String kafka,
        String issuer,
        Map<String, String> services) {

    /** The facts that a running or killed supervisor has left in the data folder. */
    public static Optional<StackFacts> of(DataFolder data) throws IOException {
        Path file = file(data);
        return Files.exists(file)
                ? Optional.of(JsonMapper.shared().readValue(Files.readString(file), StackFacts.class))
                : Optional.empty();
    }

    void write(DataFolder data) throws IOException {
        SafeFiles.write(file(data), JsonMapper.shared().writeValueAsString(this));
    }

    static void forget(DataFolder data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    StackFacts asReady() {
        return new StackFacts(supervisor, true, gateway, mongodb, kafka, issuer, services);
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("stack.json");
    }
}
