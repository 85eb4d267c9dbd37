package org.fangxin.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule for a service lets a clean service pass and catches the violation planted against it. */
class ServiceArchitectureTest {
    private static final ArchitectureRules RULES = ServiceArchitecture.of("org.fangxin.shop");

    @TempDir
    private static Path cleanFolder;

    @TempDir
    private Path folder;

    private static Path clean;
    private PlantedCode service;

    @BeforeEach
    void start_from_a_clean_service() {
        service = new PlantedCode(folder, clean);
    }

    @BeforeAll
    static void a_clean_service() {
        clean = new PlantedCode(cleanFolder)
                .with("package org.fangxin.contracts; public final class Topics { public static String SHOP = \"\"; }")
                .with("package org.fangxin.contracts.codes; public record Code(String code) {}")
                .with("package org.fangxin.contracts.shop; public record ShopOpened(String shopId) {}")
                .with("package org.fangxin.platform.security; public @interface AllowedTo {}")
                .with("package org.fangxin.platform.security; public @interface PublicEndpoint {}")
                .with("package org.fangxin.platform.time; public interface IdSource { String next(); }")
                .with("package org.fangxin.platform.mongo; public class Collections {}")
                .with("package org.springframework.web.bind.annotation; public @interface RequestMapping {}")
                .with(
                        "package org.springframework.web.bind.annotation; @RequestMapping public @interface GetMapping {}")
                .with("package org.springframework.transaction.annotation; public @interface Transactional {}")
                .with("package org.apache.kafka.clients; public class Producer {}")
                .with("package io.github.resilience4j.retry; public class Retry {}")
                .with("package com.fasterxml.jackson.databind; public class JsonMapper {}")
                .with("package com.fasterxml.jackson.annotation; public @interface JsonProperty {}")
                .with(
                        "package org.fangxin.shop; public class ShopApplication { org.fangxin.shop.config.ShopConfiguration wiring; }")
                .with("""
                        package org.fangxin.shop.domain;
                        public record Shop(String id, org.fangxin.contracts.codes.Code kind, byte[] seal, int[][] grid) {}
                        """)
                .with("package org.fangxin.shop.domain; public interface Shops { void open(Shop shop); }")
                .with("""
                        package org.fangxin.shop.application;
                        import org.fangxin.shop.domain.*;
                        public class OpenShop {
                            private final Shops shops;
                            public OpenShop(Shops shops, org.fangxin.platform.time.IdSource ids, java.time.Clock clock) {
                                this.shops = shops;
                                java.time.Instant.now(clock);
                            }
                        }
                        """)
                .with("""
                        package org.fangxin.shop.api;
                        import org.fangxin.platform.security.AllowedTo;
                        import org.springframework.web.bind.annotation.GetMapping;
                        class ShopController {
                            private final org.fangxin.shop.application.OpenShop openShop = null;
                            @AllowedTo @GetMapping ShopResponse shop(org.fangxin.shop.domain.Shop shop) { return null; }
                            String notAHandler() { return ""; }
                        }
                        """)
                .with("""
                        package org.fangxin.shop.api;
                        record ShopResponse(@com.fasterxml.jackson.annotation.JsonProperty String id) {}
                        """)
                .with("""
                        package org.fangxin.shop.adapter.mongo;
                        public class MongoShops implements org.fangxin.shop.domain.Shops {
                            private String topic = org.fangxin.contracts.Topics.SHOP;
                            public MongoShops(com.mongodb.client.MongoDatabase database) {
                                database.getCollection("shops").find(new org.bson.Document());
                            }
                            public void open(org.fangxin.shop.domain.Shop shop) {}
                        }
                        """)
                .with("""
                        package org.fangxin.shop.adapter.kafka;
                        class ShopEvents {
                            private org.fangxin.contracts.shop.ShopOpened opened;
                            private org.apache.kafka.clients.Producer producer;
                        }
                        """)
                .with("package org.fangxin.shop.config; record ShopProperties(int limit) {}")
                .with("""
                        package org.fangxin.shop.config;
                        public class ShopConfiguration {
                            @org.springframework.context.annotation.Bean java.time.Clock clock() {
                                return java.time.Clock.systemUTC();
                            }
                            Object shops(com.mongodb.client.MongoDatabase database) {
                                return new org.fangxin.shop.adapter.mongo.MongoShops(database);
                            }
                        }
                        """)
                .compiled();
    }

    private List<String> broken() {
        return service.rulesBrokenOf(RULES);
    }

    @Test
    void a_clean_service_breaks_no_rule() {
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "api", "adapter.mongo", "config"})
    void a_missing_layer_does_not_pass_for_a_clean_one(String missing) {
        PlantedCode whole = new PlantedCode(folder.resolve("whole"));
        PlantedCode rest = new PlantedCode(folder.resolve("rest"));
        for (String layer : List.of("domain", "application", "api", "adapter.mongo", "config")) {
            String type = "package org.fangxin.shop." + layer + "; record Present(String text) {}";
            whole.with(type);
            if (!layer.equals(missing)) {
                rest.with(type);
            }
        }
        assertThat(whole.rulesBrokenOf(RULES)).isEmpty();
        assertThat(rest.rulesBrokenOf(RULES)).isNotEmpty();
    }

    @Test
    void the_domain_may_not_know_the_driver() {
        service.with("package org.fangxin.shop.domain; class Planted { final org.bson.Document document = null; }");
        assertThat(broken())
                .containsExactlyInAnyOrder(
                        "the domain depends on the JDK, code lists, time, paging, personal text and imports only",
                        "the MongoDB driver is used in adapter.mongo only");
    }

    @Test
    void the_domain_may_not_know_the_application() {
        service.with("package org.fangxin.shop.domain;"
                + " class Planted { final Class<?> type = org.fangxin.shop.application.OpenShop.class; }");
        assertThat(broken())
                .contains(
                        "the domain depends on the JDK, code lists, time, paging, personal text and imports only",
                        "no cycles between packages");
    }

    @Test
    void the_domain_may_not_change_in_place() {
        service.with("package org.fangxin.shop.domain; class Planted { int count; }");
        assertThat(broken()).containsExactly("fields of the domain are final");
    }

    @Test
    void the_application_may_not_know_an_adapter() {
        service.with("package org.fangxin.shop.application;"
                + " class Planted { org.fangxin.shop.adapter.mongo.MongoShops shops; }");
        assertThat(broken()).contains("the application depends on the domain and on what the domain may use only");
    }

    @Test
    void the_application_may_not_know_platform_beyond_its_kernel() {
        service.with("package org.fangxin.shop.application;"
                + " class Planted { org.fangxin.platform.mongo.Collections collections; }");
        assertThat(broken())
                .containsExactly("the application depends on the domain and on what the domain may use only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.fangxin.shop.adapter.mongo.MongoShops",
                "org.fangxin.shop.config.ShopConfiguration",
                "org.fangxin.platform.mongo.Collections"
            })
    void the_api_may_not_know_adapters_config_or_the_store(String type) {
        service.with("package org.fangxin.shop.api; class Planted { " + type + " planted; }");
        assertThat(broken())
                .contains("the API depends on application, domain and platform, never on an adapter or on config");
    }

    @Test
    void an_adapter_may_not_know_the_api() {
        service.with("package org.fangxin.shop.api; public class Planted {}")
                .with("package org.fangxin.shop.adapter.mongo; class Caller { org.fangxin.shop.api.Planted planted; }");
        assertThat(broken())
                .containsExactly("adapters depend on application, domain, platform and contracts,"
                        + " never on the API or on config");
    }

    @Test
    void an_adapter_may_not_know_another() {
        service.with("package org.fangxin.shop.adapter.kafka;"
                + " class Planted { org.fangxin.shop.adapter.mongo.MongoShops shops; }");
        assertThat(broken()).containsExactly("adapters do not depend on each other");
    }

    @Test
    void nothing_inside_may_know_config() {
        service.with("package org.fangxin.shop.adapter.registry;"
                + " class Planted { org.fangxin.shop.config.ShopConfiguration configuration; }");
        assertThat(broken()).contains("config wires the service and nothing inside depends on it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "api", "adapter.mongo", "config"})
    void event_records_stay_in_the_kafka_adapter(String where) {
        service.with("package org.fangxin.shop." + where
                + "; class Planted { final org.fangxin.contracts.shop.ShopOpened opened = null; }");
        assertThat(broken()).contains("event records of contracts are used in adapter.kafka only");
    }

    @Test
    void config_does_not_query() {
        service.with("package org.fangxin.shop.config; class Planted { org.bson.Document document; }");
        assertThat(broken())
                .containsExactly("config passes the database on and uses nothing else of the MongoDB driver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.kafka.clients.Producer", "io.github.resilience4j.retry.Retry"})
    void technique_stays_in_adapters(String type) {
        service.with("package org.fangxin.shop.config; class Planted { " + type + " planted; }");
        assertThat(broken()).containsExactly("Kafka and resilience4j are used in adapters only");
    }

    @Test
    void nothing_is_injected_into_fields() {
        service.with("package org.fangxin.shop.config; class Planted {"
                + " @org.springframework.beans.factory.annotation.Autowired String name; }");
        assertThat(broken()).containsExactly("nothing is injected into fields");
    }

    @Test
    void settings_do_not_come_by_value_annotations() {
        service.with("package org.fangxin.shop.config; class Planted {"
                + " Planted(@org.springframework.beans.factory.annotation.Value(\"${x}\") String x) {} }");
        assertThat(broken())
                .containsExactly("settings come from one @ConfigurationProperties record, never from @Value");
    }

    @Test
    void there_are_no_transactions() {
        service.with("package org.fangxin.shop.application;"
                + " class Planted { @org.springframework.transaction.annotation.Transactional void run() {} }");
        assertThat(broken()).contains("no transactions: one aggregate is one document and one write");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
                "java.time.Clock.systemUTC()",
                "java.util.UUID.randomUUID()",
                "System.currentTimeMillis()",
                "new java.util.Date()",
                "(java.util.function.Supplier<Object>) java.time.Instant::now"
            })
    void time_and_ids_come_in(String call) {
        service.with("package org.fangxin.shop.domain; class Planted { Object planted() { return " + call + "; } }");
        assertThat(broken())
                .containsExactly(
                        "time and ids come from Clock and IdSource (only platform.time and the bean of the clock ask the system)");
    }

    @Test
    void the_older_jackson_stays_out() {
        service.with("package org.fangxin.shop.api; class Planted { com.fasterxml.jackson.databind.JsonMapper json; }");
        assertThat(broken()).containsExactly("Jackson 3 (tools.jackson) only; of the older one just the annotations");
    }

    @Test
    void nothing_writes_to_the_console() {
        service.with("package org.fangxin.shop.config; class Planted { void run() { System.out.println(); } }");
        assertThat(broken()).containsExactly("nothing writes to standard output or error; there is a log");
    }

    @Test
    void every_package_is_null_marked() {
        service.withUnmarked("package org.fangxin.shop.api.planted; class Planted {}");
        assertThat(broken()).containsExactly("every package is @NullMarked");
    }

    @Test
    void properties_are_records() {
        service.with("package org.fangxin.shop.config; class PlantedProperties { }");
        assertThat(broken()).containsExactly("*Properties are records");
    }

    @Test
    void a_handler_says_who_may_call_it() {
        service.with("package org.fangxin.shop.api; class Planted {"
                + " @org.springframework.web.bind.annotation.GetMapping String open() { return null; } }");
        assertThat(broken()).containsExactly("every handler, or its controller, carries @AllowedTo or @PublicEndpoint");
    }

    @Test
    void packages_have_no_cycles() {
        service.with("package org.fangxin.shop.domain.case_; public class Case {"
                        + " final org.fangxin.shop.domain.limit.Limit limit = null; }")
                .with("package org.fangxin.shop.domain.limit; public class Limit {"
                        + " final org.fangxin.shop.domain.case_.Case of = null; }");
        assertThat(broken()).containsExactly("no cycles between packages");
    }
}
