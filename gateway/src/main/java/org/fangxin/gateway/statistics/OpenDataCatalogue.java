package org.fangxin.gateway.statistics;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.fangxin.gateway.routing.ServiceRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which open data there is, over all services. */
@RestController
class OpenDataCatalogue {
    private static final String PATH = "/api/v1/open-data";
    private static final List<Part> SETS = List.of(
            new Part("complaint-service", PATH + "/disclosures", false),
            new Part("merchant-registry-service", PATH + "/designations", false),
            new Part("warning-service", PATH + "/warnings", false));

    private final RouteTable table;
    private final ServiceDocuments documents;
    private final JsonMapper json;
    private final URI publicUrl;

    OpenDataCatalogue(RouteTable table, ServiceDocuments documents, JsonMapper json, GatewayProperties properties) {
        this.table = table;
        this.documents = documents;
        this.json = json;
        this.publicUrl = properties.publicUrl();
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Catalogue> catalogue() throws IOException {
        List<Item> items = new ArrayList<>();
        for (Part set : SETS) {
            items.add(item(set));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(new Catalogue(items));
    }

    private Item item(Part set) throws IOException {
        ServiceRoute service =
                table.named(set.service()).orElseThrow(() -> new IllegalStateException("no route to " + set.service()));
        ServiceDocuments.Answer answer = documents.read(service, set.path());
        String name = set.path().substring(PATH.length() + 1);
        if (answer.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new Item(name, publicUrl + set.path(), null, null, null);
        }
        if (!answer.status().is2xxSuccessful()) {
            throw Problem.of(ProblemCode.BAD_GATEWAY, service.name())
                    .with("service", service.name())
                    .exception();
        }
        JsonNode described = json.readTree(answer.body());
        return new Item(
                name,
                publicUrl + set.path(),
                described.path("title").asString(""),
                described.path("version").asString(""),
                described.path("created").asString(""));
    }

    /** The data sets. */
    record Catalogue(List<Item> items) {}

    /**
     * A data set.
     *
     * @param datapackage address of its description
     * @param version day of its latest files; null while none were made
     * @param created everything that happened before this moment is in them
     */
    record Item(
            String name,
            String datapackage,
            @Nullable String title,
            @Nullable String version,
            @Nullable String created) {}
}
