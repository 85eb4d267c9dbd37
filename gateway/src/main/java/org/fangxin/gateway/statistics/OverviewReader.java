package org.fangxin.gateway.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.problems.ProblemException;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.fangxin.gateway.routing.ServiceRoute;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks the services at the same time, each through its circuit breaker, and puts their answers together. */
final class OverviewReader {
    private static final List<Part> PARTS = List.of(
            new Part("complaint-service", "/api/v1/statistics/complaints", true),
            new Part("merchant-registry-service", "/api/v1/statistics/merchants", false),
            new Part("warning-service", "/api/v1/statistics/warnings", true),
            new Part("warning-service", "/api/v1/statistics/outreach", true));

    private final RouteTable table;
    private final ServiceDocuments documents;
    private final JsonMapper json;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    OverviewReader(RouteTable table, ServiceDocuments documents, JsonMapper json) {
        this.table = table;
        this.documents = documents;
        this.json = json;
    }

    /**
     * The overview.
     *
     * @param query the range and the comparison, encoded
     * @param headers language and token of the caller
     * @throws ServiceRefusal when a service refuses the question
     * @throws ProblemException when a service does not answer; it names the service
     */
    Overview read(String query, HttpHeaders headers) {
        List<CompletableFuture<JsonNode>> asked = PARTS.stream()
                .map(part -> CompletableFuture.supplyAsync(() -> ask(part, query, headers), threads))
                .toList();
        List<JsonNode> answers = new ArrayList<>();
        for (CompletableFuture<JsonNode> answer : asked) {
            try {
                answers.add(answer.join());
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        return composed(answers);
    }

    private JsonNode ask(Part part, String query, HttpHeaders headers) {
        ServiceRoute service = table.named(part.service())
                .orElseThrow(() -> new IllegalStateException("no route to " + part.service()));
        try {
            ServiceDocuments.Answer answer =
                    documents.read(service, part.path() + (part.ranged() ? query : ""), headers);
            if (answer.status().is4xxClientError()) {
                throw new ServiceRefusal(answer);
            }
            if (answer.status().is2xxSuccessful() && json.readTree(answer.body()) instanceof ObjectNode figures) {
                return figures;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException notJson) {
            throw broken(service);
        }
        throw broken(service);
    }

    private static ProblemException broken(ServiceRoute service) {
        return Problem.of(ProblemCode.BAD_GATEWAY, service.name())
                .with("service", service.name())
                .exception();
    }

    private static Overview composed(List<JsonNode> answers) {
        JsonNode cases = answers.getFirst();
        List<ObjectNode> metrics = new ArrayList<>();
        answers.forEach(answer -> metrics.addAll(figures(answer)));
        return new Overview(
                answers.stream()
                        .map(answer -> answer.path("asOf").asString(""))
                        .min(String::compareTo)
                        .orElse(""),
                cases.path("view").asString(""),
                cases.path("from").asString(""),
                cases.path("to").asString(""),
                cases.path("compare").asString(""),
                answers.stream()
                        .mapToInt(answer -> answer.path("suppressed").asInt(0))
                        .sum(),
                metrics);
    }

    /** Each definition with the value of the one row there is. */
    private static List<ObjectNode> figures(JsonNode answer) {
        JsonNode values = answer.path("rows").path(0).path("values");
        List<ObjectNode> figures = new ArrayList<>();
        for (JsonNode definition : answer.path("metrics")) {
            ObjectNode figure = ((ObjectNode) definition).deepCopy();
            values.path(definition.path("name").asString(""))
                    .properties()
                    .forEach(field -> figure.set(field.getKey(), field.getValue()));
            figures.add(figure);
        }
        return figures;
    }
}
