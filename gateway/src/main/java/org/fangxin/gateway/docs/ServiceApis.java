package org.fangxin.gateway.docs;

import java.io.IOException;
import java.net.URI;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.fangxin.gateway.routing.ServiceRoute;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' OpenAPI documents, with the gateway as the one server that clients can reach. */
final class ServiceApis {

    private static final String PATH = "/v3/api-docs";

    private final ServiceDocuments documents;
    private final JsonMapper json;
    private final URI publicUrl;

    ServiceApis(ServiceDocuments documents, JsonMapper json, URI publicUrl) {
        this.documents = documents;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    /**
     * A service's document as JSON.
     *
     * @throws org.fangxin.gateway.problems.ProblemException when the service is down or answers something else
     */
    byte[] of(ServiceRoute service) throws IOException {
        ServiceDocuments.Answer answer = documents.read(service, PATH);
        if (answer.status().is2xxSuccessful() && parsed(answer.body()) instanceof ObjectNode api) {
            api.putArray("servers").addObject().put("url", publicUrl.toString());
            return json.writeValueAsBytes(api);
        }
        throw Problem.of(ProblemCode.BAD_GATEWAY, service.name())
                .with("service", service.name())
                .exception();
    }

    /** The gateway's own document: what it puts together of several services. */
    byte[] ofGateway() throws IOException {
        ObjectNode api =
                (ObjectNode) json.readTree(new ClassPathResource("openapi/gateway.json").getContentAsByteArray());
        api.putArray("servers").addObject().put("url", publicUrl.toString());
        return json.writeValueAsBytes(api);
    }

    private @Nullable Object parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
