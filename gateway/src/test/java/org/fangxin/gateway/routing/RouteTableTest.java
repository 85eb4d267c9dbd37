package org.fangxin.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.config.GatewayProperties.RouteException;
import org.fangxin.gateway.config.GatewayProperties.Service;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class RouteTableTest {

    private final RouteTable table = new RouteTable(properties(Map.of(
            "shop", service(List.of("books", "book-orders", "figures/books"), List.of("/.well-known/books.json")),
            "post", service(List.of("letters", "figures/letters"), List.of()))));

    @Test
    void the_first_segment_decides() {
        assertThat(served("/api/v1/books")).contains("shop");
        assertThat(served("/api/v1/books/7/pages")).contains("shop");
        assertThat(served("/api/v1/book-orders")).contains("shop");
        assertThat(served("/api/v1/letters/books")).contains("post");
    }

    @Test
    void a_resource_whose_name_only_begins_alike_is_unknown() {
        assertThat(served("/api/v1/book")).isEmpty();
        assertThat(served("/api/v1/bookshelves")).isEmpty();
        assertThat(served("/api/v1/")).isEmpty();
        assertThat(served("/api/v1")).isEmpty();
        assertThat(served("/books")).isEmpty();
    }

    @Test
    void two_segments_decide_where_services_share_the_first() {
        assertThat(served("/api/v1/figures/books")).contains("shop");
        assertThat(served("/api/v1/figures/books/2026")).contains("shop");
        assertThat(served("/api/v1/figures/letters")).contains("post");
        assertThat(served("/api/v1/figures")).isEmpty();
        assertThat(served("/api/v1/figures/")).isEmpty();
        assertThat(served("/api/v1/figures/booksellers")).isEmpty();
    }

    @Test
    void documents_are_whole_paths() {
        assertThat(served("/.well-known/books.json")).contains("shop");
        assertThat(served("/.well-known/books.json/x")).isEmpty();
    }

    @Test
    void operators_name_the_service() {
        assertThat(served("/api/v1/operations/post/dead-letters")).contains("post");
        assertThat(served("/api/v1/operations/nobody/dead-letters")).isEmpty();
        assertThat(served("/api/v1/operations/books")).isEmpty();
    }

    @Test
    void the_first_exception_that_fits_replaces_the_services_limits() {
        ServiceRoute shop = table.named("shop").orElseThrow();
        assertThat(shop.limitsOf("/api/v1/books/7/scans"))
                .isEqualTo(new RouteLimits(5_242_880, Duration.ofMinutes(5), Duration.ofSeconds(20)));
        assertThat(shop.limitsOf("/api/v1/books/7/scans/1"))
                .isEqualTo(new RouteLimits(1_048_576, Duration.ofSeconds(60), Duration.ofSeconds(10)));
    }

    @Test
    void two_services_cannot_claim_the_same() {
        Map<String, Service> both = new LinkedHashMap<>();
        both.put("one", service(List.of("books"), List.of()));
        both.put("two", service(List.of("books"), List.of()));
        GatewayProperties properties = properties(both);
        assertThatThrownBy(() -> new RouteTable(properties)).hasMessage("Both one and two claim the route books");
    }

    private Optional<String> served(String path) {
        return table.serving(path).map(ServiceRoute::name);
    }

    private static Service service(List<String> resources, List<String> documents) {
        return new Service(
                URI.create("http://127.0.0.1:1"),
                Duration.ofSeconds(10),
                resources,
                documents,
                List.of(new RouteException(
                        "/api/v1/books/{id}/scans",
                        DataSize.ofMegabytes(5),
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(20))));
    }

    /** The record's own defaults for everything else. */
    private static GatewayProperties properties(Map<String, Service> services) {
        GatewayProperties defaults = new Binder(new MapConfigurationPropertySource(Map.of(
                        "fangxin.gateway.public-url", "https://fangxin.example",
                        "fangxin.gateway.issuer.uri", "https://issuer.example")))
                .bind("fangxin.gateway", GatewayProperties.class)
                .get();
        return new GatewayProperties(
                defaults.publicUrl(),
                defaults.issuer(),
                services,
                defaults.connections(),
                defaults.resilience(),
                defaults.bodies(),
                defaults.heads(),
                defaults.cors(),
                defaults.rateLimit(),
                defaults.signIn());
    }
}
