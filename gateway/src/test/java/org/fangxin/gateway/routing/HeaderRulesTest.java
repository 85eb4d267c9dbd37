package org.fangxin.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class HeaderRulesTest {

    private static final ServiceRoute SERVICE = new ServiceRoute(
            "shop", URI.create("http://inside:8081"), new RouteLimits(1, Duration.ZERO, Duration.ZERO), List.of());

    @Test
    void headers_of_the_connection_end_here_also_those_that_it_names() {
        HttpHeaders sent = new HttpHeaders();
        sent.add("Connection", "close, X-Hop");
        sent.add("X-Hop", "1");
        sent.add("TE", "trailers");
        sent.add("Upgrade", "h2c");
        sent.add("Accept", "application/json");
        assertThat(HeaderRules.toService(sent).headerNames()).containsExactly("Accept");
    }

    @Test
    void a_length_beside_chunks_is_not_believed() {
        HttpHeaders sent = new HttpHeaders();
        sent.add("Content-Length", "3");
        sent.add("Transfer-Encoding", "chunked");
        assertThat(HeaderRules.toService(sent).isEmpty()).isTrue();
    }

    @Test
    void several_values_stay_several() {
        HttpHeaders answered = new HttpHeaders();
        answered.add("Vary", "Accept");
        answered.add("Vary", "Accept-Language");
        answered.add("Connection", "keep-alive");
        answered.add("Set-Cookie", "JSESSIONID=1");
        HttpHeaders passed = HeaderRules.toClient(answered, SERVICE, URI.create("https://fangxin.example"));
        assertThat(passed.get("Vary")).containsExactly("Accept", "Accept-Language");
        assertThat(passed.size()).isEqualTo(1);
    }

    @Test
    void only_links_into_the_service_are_rewritten() {
        HttpHeaders answered = new HttpHeaders();
        answered.add("Location", "http://inside:80811/x");
        answered.add("Link", "<http://inside:8081/api/v1/a>; rel=\"next\", <https://law.example/b>; rel=\"help\"");
        HttpHeaders passed = HeaderRules.toClient(answered, SERVICE, URI.create("https://fangxin.example"));
        assertThat(passed.getFirst("Location")).isEqualTo("http://inside:80811/x");
        assertThat(passed.getFirst("Link"))
                .isEqualTo("<https://fangxin.example/api/v1/a>; rel=\"next\", <https://law.example/b>; rel=\"help\"");
    }
}
