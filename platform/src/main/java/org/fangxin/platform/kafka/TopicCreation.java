package org.fangxin.platform.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the topics that the service writes and reads, where they are missing, in the background: a service starts and
 * serves without a broker. Replication is the broker's default.
 */
final class TopicCreation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);

    private final Map<String, Object> admin;
    private final Supplier<? extends Collection<String>> topics;
    private final KafkaPlatformProperties properties;
    private Optional<Thread> worker = Optional.empty();

    /** @param topics asked at start, when everything is wired */
    TopicCreation(
            Map<String, Object> admin,
            Supplier<? extends Collection<String>> topics,
            KafkaPlatformProperties properties) {
        this.admin = Map.copyOf(admin);
        this.topics = topics;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        List<NewTopic> wanted =
                topics.get().stream().distinct().map(this::topic).toList();
        worker = wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(Thread.ofVirtual().name("topic-creation").start(() -> createAll(wanted)));
    }

    @Override
    public synchronized void stop() {
        worker.ifPresent(Thread::interrupt);
        worker = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return worker.isPresent();
    }

    private NewTopic topic(String name) {
        NewTopic topic = new NewTopic(name, Optional.of(properties.partitions()), Optional.empty());
        return name.endsWith(EventSubscription.DEAD_LETTERS)
                ? topic.configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(properties.deadLettersKept().toMillis())))
                : topic;
    }

    private void createAll(List<NewTopic> wanted) {
        boolean warned = false;
        try (Admin client = Admin.create(admin)) {
            List<NewTopic> missing = create(client, wanted);
            while (!missing.isEmpty()) {
                if (!warned) {
                    LOG.warn("The broker does not make {} topics yet; trying on until it does", missing.size());
                    warned = true;
                }
                Thread.sleep(properties.longestPause());
                missing = create(client, missing);
            }
            LOG.info("All {} topics are there", wanted.size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The topics that are still missing. */
    private static List<NewTopic> create(Admin client, List<NewTopic> wanted) throws InterruptedException {
        Map<String, KafkaFuture<Void>> results = client.createTopics(wanted).values();
        List<NewTopic> missing = new ArrayList<>();
        for (NewTopic topic : wanted) {
            try {
                KafkaFuture<Void> made = results.getOrDefault(topic.name(), KafkaFuture.completedFuture(null));
                made.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    LOG.debug("Topic {} is not made yet", topic.name(), e.getCause());
                    missing.add(topic);
                }
            }
        }
        return missing;
    }
}
