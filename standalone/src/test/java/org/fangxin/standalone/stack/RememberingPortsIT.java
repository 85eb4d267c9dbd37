package org.fangxin.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.fangxin.standalone.files.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingPortsIT {
    private static final List<String> NAMES = List.of("store", "broker", "issuer");

    @TempDir
    Path folder;

    @Test
    void gives_each_name_its_own_port_and_the_same_again() throws Exception {
        Map<String, Integer> first = RememberedPorts.choose(new DataFolder(folder), NAMES, 8080);
        Map<String, Integer> second = RememberedPorts.choose(new DataFolder(folder), NAMES, 8080);

        assertThat(new HashSet<>(first.values())).hasSize(3);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void replaces_only_the_port_that_somebody_else_has_taken() throws Exception {
        DataFolder data = new DataFolder(folder);
        Map<String, Integer> first = RememberedPorts.choose(data, NAMES, 8080);
        try (ServerSocket other = new ServerSocket(first.get("broker"), 1, InetAddress.getLoopbackAddress())) {
            Map<String, Integer> second = RememberedPorts.choose(data, NAMES, 8080);

            assertThat(second.get("broker")).isNotEqualTo(other.getLocalPort());
            assertThat(second.get("store")).isEqualTo(first.get("store"));
            assertThat(second.get("issuer")).isEqualTo(first.get("issuer"));
        }
    }

    @Test
    void leaves_the_gateway_its_port() throws Exception {
        DataFolder data = new DataFolder(folder);
        int store = RememberedPorts.choose(data, NAMES, 8080).get("store");

        assertThat(RememberedPorts.choose(data, NAMES, store)).doesNotContainValue(store);
    }

    @Test
    void chooses_anew_when_the_memory_is_spoilt() throws Exception {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/ports.json"), "{\"store\":");

        assertThat(RememberedPorts.choose(new DataFolder(folder), NAMES, 8080)).containsOnlyKeys(NAMES);
    }
}
