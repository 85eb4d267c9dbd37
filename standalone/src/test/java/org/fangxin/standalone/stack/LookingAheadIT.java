package org.fangxin.standalone.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingAheadIT {
    @TempDir
    Path folder;

    @Test
    void finds_nothing_wrong_with_a_free_port_and_room_on_the_disk() throws Exception {
        StackSettings settings = settings(Ports.findFree(Set.of()), null, null);

        assertThatCode(() -> Preflight.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void names_the_port_that_is_in_use() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.check(settings(other.getLocalPort(), null, null)))
                    .hasMessage("port " + other.getLocalPort() + " is in use; choose another one with --port");
        }
    }

    @Test
    void says_that_a_store_does_not_answer() throws Exception {
        String nobody = "mongodb://127.0.0.1:" + Ports.findFree(Set.of());

        assertThatThrownBy(() -> Preflight.check(settings(Ports.findFree(Set.of()), nobody, null)))
                .hasMessage("the store given by --mongodb does not answer within 5 s");
    }

    @Test
    void says_that_a_store_address_is_none() throws Exception {
        assertThatThrownBy(() -> Preflight.check(settings(Ports.findFree(Set.of()), "localhost", null)))
                .hasMessageStartingWith("--mongodb is not a connection string");
    }

    @Test
    void says_that_a_broker_does_not_answer() throws Exception {
        String nobody = "127.0.0.1:" + Ports.findFree(Set.of());

        assertThatThrownBy(() -> Preflight.check(settings(Ports.findFree(Set.of()), null, nobody)))
                .hasMessage("the broker given by --kafka, " + nobody + ", does not answer within 5 s");
    }

    @Test
    void says_that_a_broker_address_is_none() throws Exception {
        assertThatThrownBy(() -> Preflight.check(settings(Ports.findFree(Set.of()), null, "broker")))
                .hasMessage("--kafka is not an address of a broker: broker");
    }

    private StackSettings settings(int port, @Nullable String mongodb, @Nullable String kafka) {
        return new StackSettings(
                new DataFolder(folder), folder, folder, port, new Memory(Memory.LEAST), mongodb, kafka);
    }
}
