package org.fangxin.warning.config;

import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.WebPlatformConfiguration.WebProperties;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.api.cap.CapWriter;
import org.fangxin.warning.api.feed.Feeds;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.domain.notice.Issuer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The formats in which warnings go out. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {
    @Bean
    Issuer issuer(WarningProperties properties) {
        return properties.issuer().toIssuer();
    }

    @Bean
    WarningLinks warningLinks(WebProperties web) {
        return new WarningLinks(web.publicUrl());
    }

    @Bean
    CapWriter capWriter(Issuer issuer, WarningLinks links, CityTime city) {
        return new CapWriter(issuer, links, city.zone());
    }

    @Bean
    Feeds feeds(WarningBoard board, Paging paging, WarningLinks links, Issuer issuer) {
        return new Feeds(board, paging, links, issuer);
    }
}
