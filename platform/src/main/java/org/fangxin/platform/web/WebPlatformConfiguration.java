package org.fangxin.platform.web;

import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.fangxin.platform.personal.MasterKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Problem details, languages, pages and strict parameters for every handler. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@EnableConfigurationProperties(WebPlatformConfiguration.WebProperties.class)
@Import({ProblemAdvice.class, ProblemErrorController.class})
public class WebPlatformConfiguration {
    /**
     * @param publicUrl the gateway as clients see it (environment: {@code FANGXIN_PUBLIC_URL}); problem types and links
     *     start with it
     * @param defaultLanguage language of texts when a request does not ask for Chinese or English
     */
    @ConfigurationProperties("fangxin.web")
    public record WebProperties(
            @DefaultValue("http://127.0.0.1:8080") URI publicUrl,
            @DefaultValue("en") Locale defaultLanguage) {}

    @Bean(name = "localeResolver")
    Languages languages(WebProperties properties) {
        return new Languages(properties.defaultLanguage());
    }

    @Bean
    Texts texts() {
        return new Texts();
    }

    @Bean
    ProblemRenderer problemRenderer(
            Texts texts,
            Languages languages,
            ObjectProvider<Tracer> tracer,
            JsonMapper json,
            WebProperties properties) {
        return new ProblemRenderer(texts, languages, tracer, json, properties.publicUrl());
    }

    @Bean
    @ConditionalOnMissingBean
    Paging paging(MasterKey key, WebProperties properties) {
        return new Paging(new CursorCodec(key), properties.publicUrl());
    }

    @Bean
    WebMvcConfigurer httpManners() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParametersInterceptor());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArguments());
            }
        };
    }
}
