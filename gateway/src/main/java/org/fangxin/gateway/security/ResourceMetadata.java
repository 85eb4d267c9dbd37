package org.fangxin.gateway.security;

import java.util.List;
import java.util.Map;
import org.fangxin.gateway.config.GatewayProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells clients which issuer's tokens are accepted here (RFC 9728). */
@RestController
class ResourceMetadata {

    static final String PATH = "/.well-known/oauth-protected-resource";

    private final GatewayProperties properties;

    ResourceMetadata(GatewayProperties properties) {
        this.properties = properties;
    }

    @GetMapping(path = PATH, produces = "application/json")
    Map<String, Object> metadata() {
        return Map.of(
                "resource", properties.publicUrl(),
                "authorization_servers", List.of(properties.issuer().uri()),
                "bearer_methods_supported", List.of("header"),
                "resource_documentation", properties.publicUrl() + "/docs");
    }
}
