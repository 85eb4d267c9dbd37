package org.fangxin.standalone.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.fangxin.standalone.files.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class StartingTheInfrastructureIT {
    @TempDir
    Path folder;

    @Test
    void tells_where_store_broker_and_issuer_answer_while_they_do() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        try (Infrastructure running = Infrastructure.open(settings(data, 0))) {
            Addresses addresses =
                    JsonMapper.shared().readValue(Files.readString(data.infrastructure()), Addresses.class);

            assertThat(addresses.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(addresses.issuer()).startsWith("http://127.0.0.1:");
            try (MongoClient store = MongoClients.create(addresses.mongodbUri());
                    Admin broker = Admin.create(Map.of("bootstrap.servers", addresses.kafkaBootstrap()))) {
                assertThat(store.getDatabase("admin")
                                .runCommand(new Document("ping", 1))
                                .get("ok", Number.class)
                                .intValue())
                        .isEqualTo(1);
                assertThat(broker.describeCluster().nodes().get()).hasSize(1);
            }
        }
        assertThat(data.infrastructure()).doesNotExist();
    }

    @Test
    void names_the_port_that_is_in_use() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DataFolder data = new DataFolder(folder);

            assertThatThrownBy(() -> Infrastructure.open(settings(data, other.getLocalPort())))
                    .isInstanceOf(InfrastructureUnusable.class)
                    .hasMessage("port " + other.getLocalPort() + " for the store is in use");
            assertThat(data.infrastructure()).doesNotExist();
        }
    }

    @Test
    void starts_nothing_in_place_of_foreign_servers() throws Exception {
        DataFolder data = new DataFolder(folder);
        InfrastructureSettings foreign =
                new InfrastructureSettings(data, "mongodb://store.example", "broker.example:9092", 0, 0, 0);
        try (Infrastructure running = Infrastructure.open(foreign)) {
            Addresses addresses =
                    JsonMapper.shared().readValue(Files.readString(data.infrastructure()), Addresses.class);

            assertThat(addresses.mongodbUri()).isEqualTo("mongodb://store.example");
            assertThat(addresses.kafkaBootstrap()).isEqualTo("broker.example:9092");
            assertThat(data.store()).doesNotExist();
            assertThat(data.kafka()).doesNotExist();
        }
    }

    private static InfrastructureSettings settings(DataFolder data, int mongodbPort) {
        return new InfrastructureSettings(data, null, null, mongodbPort, 0, 0);
    }
}
