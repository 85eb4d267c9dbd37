package org.fangxin.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import org.fangxin.platform.time.IdSource;
import org.fangxin.platform.time.MachineTime;
import org.fangxin.platform.time.TimeConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Entries and relays of a service that has a store. */
@AutoConfiguration(after = TimeConfiguration.class)
@ConditionalOnProperty("fangxin.mongodb.database")
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxConfiguration {
    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    OutboxEntries outboxEntries(IdSource ids, Clock clock, EventJson json, ObjectProvider<Tracer> tracer) {
        return new OutboxEntries(ids, clock, json, new CurrentTrace(tracer));
    }

    @Bean
    OutboxRelays outboxRelays(EventSink sink, ObjectProvider<MeterRegistry> meters, OutboxProperties properties) {
        Clock machine = MachineTime.clock();
        MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        return new OutboxRelays(sink, new OutboxMetrics(registry, machine), properties, machine);
    }

    /** The operator's view, in a web application. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @Import(ParkedEventController.class)
    static class Operations {}
}
