package org.fangxin.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the pages and the few files they need; nothing else on the class path is served. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebMvcConfigurer {

    private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/";

    @Bean
    ProblemCatalogue problemCatalogue() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:problem-docs/*.md");
        return new ProblemCatalogue(Stream.of(files)
                .sorted(Comparator.comparing(DocsConfiguration::name).reversed())
                .toList());
    }

    /** Sorted by name backwards, the platform's general word on a code comes before the gateway's addition. */
    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    @Bean
    ServiceApis serviceApis(ServiceDocuments documents, JsonMapper json, GatewayProperties properties) {
        return new ServiceApis(documents, json, properties.publicUrl());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl aDay = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(aDay);
        registry.addResourceHandler("/docs/swagger-ui/**")
                .addResourceLocations("classpath:/" + SWAGGER_UI + swaggerUiVersion() + "/")
                .setCacheControl(aDay);
    }

    /** The web jar keeps its files in a folder named after its version. */
    private static String swaggerUiVersion() {
        String script = "/swagger-ui-bundle.js";
        try {
            String url = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + SWAGGER_UI + "*" + script)[0]
                    .getURL()
                    .toString();
            return url.substring(url.lastIndexOf(SWAGGER_UI) + SWAGGER_UI.length(), url.length() - script.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
