package org.fangxin.gateway.pages;

import java.io.IOException;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the pages. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Assets assets() throws IOException {
        return new Assets();
    }

    @Bean
    Pages pages(MessageSource texts, Assets assets) {
        return new Pages(texts, assets);
    }

    @Bean
    ServiceAnswers serviceAnswers(RouteTable table, ServiceDocuments documents) {
        return new ServiceAnswers(table, documents);
    }

    @Bean
    PageTemplate dashboardTemplate() throws IOException {
        return new PageTemplate("dashboard.html");
    }

    @Bean
    PageTemplate merchantTemplate() throws IOException {
        return new PageTemplate("merchant.html");
    }

    @Bean
    PageTemplate verifyTemplate() throws IOException {
        return new PageTemplate("verify.html");
    }

    @Bean
    MessagePage messagePage(Pages pages) throws IOException {
        return new MessagePage(pages, new PageTemplate("message.html"));
    }

    @Bean
    MerchantReader merchantReader(ServiceAnswers services, JsonMapper json) {
        return new MerchantReader(services, json);
    }

    @Bean
    BadgeCheck badgeCheck(ServiceAnswers services, JsonMapper json) {
        return new BadgeCheck(services, json);
    }
}
