package org.fangxin.gateway.problems;

import org.apache.catalina.core.StandardHost;
import org.fangxin.gateway.config.GatewayProperties;
import org.fangxin.gateway.observation.RequestIds;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** Puts the problem writer wherever an error can end. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    /** After the trace and the access log, before everything that can throw a problem. */
    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 3;

    @Bean
    ProblemWriter problemWriter(
            GatewayProperties properties, MessageSource texts, RequestIds requestIds, JsonMapper json) {
        return new ProblemWriter(properties.publicUrl(), texts, requestIds, json);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(ProblemWriter writer) {
        FilterRegistrationBean<ProblemFilter> filter = new FilterRegistrationBean<>(new ProblemFilter(writer));
        filter.setOrder(OUTERMOST);
        return filter;
    }

    @Bean
    ProblemResolver problemResolver(ProblemWriter writer) {
        return new ProblemResolver(writer);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems(ProblemWriter writer) {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new ContainerProblemValve(writer));
            }
        });
    }
}
