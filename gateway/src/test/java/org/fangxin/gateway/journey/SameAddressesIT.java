package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fangxin.testkit.ComposeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers and the embedded run configure a service by the same names, so that what works in one works in the other. */
@WithPlatform
class SameAddressesIT {
    private static final Pattern OURS = Pattern.compile("(FANGXIN|SERVER)_[A-Z_]+");

    private final Platform platform;

    SameAddressesIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint-service", "merchant-registry-service", "warning-service", "gateway"})
    void compose_and_the_launcher_set_the_same_variables(String service) throws IOException {
        Path environment =
                Path.of("/proc", String.valueOf(platform.status().part(service).pid()), "environ");
        assumeThat(environment).as("the environment of processes can be read").exists();

        assertThat(ComposeFile.read().environment(service).keySet())
                .containsExactlyInAnyOrderElementsOf(variables(environment));
    }

    private static Set<String> variables(Path environment) throws IOException {
        return Pattern.compile("\0")
                .splitAsStream(Files.readString(environment, StandardCharsets.UTF_8))
                .map(variable -> variable.split("=", 2)[0])
                .filter(OURS.asMatchPredicate())
                .filter(variable -> !variable.equals(Fangxin.LOCAL_WEBHOOKS))
                .collect(Collectors.toSet());
    }
}
