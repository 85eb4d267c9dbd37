package org.fangxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** A test class may take its broker away and get it back with its data. */
@WithStack(ownBroker = true)
class BrokerIT {
    @Test
    void comes_back_at_the_same_address_with_what_it_held(Broker broker, Stack stack) throws Exception {
        String address = stack.kafkaBootstrap();
        assertThat(broker.bootstrap()).isEqualTo(address);
        try (Admin admin = admin(address)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }

        broker.stop();
        try (Admin admin = admin(address)) {
            assertThatThrownBy(() -> names(admin)).hasCauseInstanceOf(TimeoutException.class);
        }

        broker.start();
        assertThat(broker.bootstrap()).isEqualTo(address);
        try (Admin admin = admin(address)) {
            assertThat(names(admin)).contains("kept");
        }
    }

    private static Admin admin(String address) {
        return Admin.create(
                Map.of("bootstrap.servers", address, "request.timeout.ms", 1000, "default.api.timeout.ms", 3000));
    }

    private static Set<String> names(Admin admin) throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get();
    }
}
