package org.fangxin.gateway.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceRoute;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One page with the API of all services, and the OpenAPI document of each. */
@RestController
class ApiDocsController {

    private static final String GATEWAY = "gateway";

    private final RouteTable table;
    private final ServiceApis apis;
    private final JsonMapper json;
    private final String page;

    ApiDocsController(RouteTable table, ServiceApis apis, JsonMapper json) throws IOException {
        this.table = table;
        this.apis = apis;
        this.json = json;
        this.page = new ClassPathResource("pages/docs.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/docs", produces = "text/html")
    ResponseEntity<String> docs() {
        List<Map<String, String>> urls = Stream.concat(
                        table.services().stream().map(ServiceRoute::name), Stream.of(GATEWAY))
                .map(name -> Map.of("name", name, "url", "/openapi/" + name + ".json"))
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .body(page.replace("{{services}}", HtmlPage.escaped(json.writeValueAsString(urls))));
    }

    @GetMapping(path = "/openapi/{service}.json", produces = "application/json")
    ResponseEntity<byte[]> openApi(@PathVariable String service) throws IOException {
        if (service.equals(GATEWAY)) {
            return document(apis.ofGateway());
        }
        ServiceRoute route = table.named(service)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
        return document(apis.of(route));
    }

    private static ResponseEntity<byte[]> document(byte[] json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(json);
    }
}
