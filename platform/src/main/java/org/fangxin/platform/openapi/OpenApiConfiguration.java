package org.fangxin.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Texts;
import org.fangxin.platform.web.WebPlatformConfiguration.WebProperties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** One shape for the OpenAPI of all services. */
@AutoConfiguration
@EnableConfigurationProperties(OpenApiConfiguration.ApiProperties.class)
public class OpenApiConfiguration {
    static final String BEARER = "bearer";

    /**
     * @param title name of the service's API
     * @param description what it is for
     * @param version version of the API
     */
    @ConfigurationProperties("fangxin.api")
    public record ApiProperties(
            @DefaultValue("Fangxin") String title,
            @DefaultValue("") String description,
            @DefaultValue("1") String version) {}

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, ExpectedVersion.class, PageRequest.class, RequestKey.class);
    }

    @Bean
    OpenAPI openApi(ApiProperties api, WebProperties web) {
        return new OpenAPI()
                .info(new Info()
                        .title(api.title())
                        .description(api.description())
                        .version(api.version())
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url(web.publicUrl().toString())))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> api.getComponents().addSchemas("Problem", problem());
    }

    @Bean
    OperationCustomizer commonOperations(Texts texts, WebProperties web) {
        return new CommonOperations(new ProblemResponses(texts, web.publicUrl()));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("in", new StringSchema()._enum(List.of("body", "query", "header", "path")))
                .addProperty("pointer", new StringSchema().description("JSON Pointer (RFC 6901)"))
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema());
        return new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("Stable code of the problem"))
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }
}
