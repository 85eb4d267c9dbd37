package org.fangxin.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.testkit.Broker;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;

/** A service without its broker: it starts, it takes changes, and their events arrive once the broker is there. */
@WithStack(ownBroker = true)
class BrokerOutageIT {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void starts_and_serves_without_a_broker_and_delivers_when_it_comes_and_comes_back(Stack stack, Broker broker) {
        broker.stop();
        try (ConfigurableApplicationContext service = start(stack)) {
            AggregateCollection<ThingDocument> things = service.<AggregateCollection<ThingDocument>>getBeanProvider(
                            new ParameterizedTypeReference<AggregateCollection<ThingDocument>>() {})
                    .getObject();
            ThingService.Received received = service.getBean(ThingService.Received.class);

            ThingService.change(things, "early", 3);
            assertThat(received.of("early")).isEmpty();
            broker.start();
            awaitInOrder(received, "early");

            broker.stop();
            ThingService.change(things, "during", 3);
            broker.start();
            awaitInOrder(received, "during");
            awaitNothingPending(things);
        }
    }

    private static void awaitInOrder(ThingService.Received received, String subject) {
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(received.of(subject).stream()
                                .map(EventEnvelope::sequence)
                                .distinct())
                        .containsExactly(1L, 2L, 3L));
    }

    private static void awaitNothingPending(AggregateCollection<ThingDocument> things) {
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(things.documents().countDocuments(Filters.exists("outbox")))
                        .isZero());
    }

    private static ConfigurableApplicationContext start(Stack stack) {
        return new SpringApplicationBuilder(ThingService.class)
                .run(
                        "--spring.config.import=classpath:fangxin-platform.yml",
                        "--spring.application.name=outage-test",
                        "--server.port=0",
                        "--fangxin.data-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "--fangxin.mongodb.uri=" + stack.mongodbUri(),
                        "--fangxin.mongodb.database=" + stack.database(),
                        "--fangxin.kafka.bootstrap=" + stack.kafkaBootstrap(),
                        "--fangxin.oidc.issuer=" + stack.issuer());
    }
}
