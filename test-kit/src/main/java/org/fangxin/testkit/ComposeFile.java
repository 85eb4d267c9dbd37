package org.fangxin.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The project's {@code docker-compose.yml}.
 *
 * @param services the described services by name, as the file writes them
 */
public record ComposeFile(Map<String, Map<String, Object>> services) {
    /** The file in the project's root. */
    public static ComposeFile read() {
        Path file = Repository.root().resolve("docker-compose.yml");
        try (Reader text = Files.newBufferedReader(file)) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new ComposeFile(services(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services(Map<String, Object> content) {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(content.get("services"));
    }

    /** The image that a service of the file runs. */
    public String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    /** The environment of a service of the file; empty when it sets none. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> environment(String service) {
        return (Map<String, Object>) service(service).getOrDefault("environment", Map.of());
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services.get(name), () -> "docker-compose.yml has no service " + name);
    }
}
