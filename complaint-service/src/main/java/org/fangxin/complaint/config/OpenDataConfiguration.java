package org.fangxin.complaint.config;

import org.fangxin.complaint.api.disclosure.DisclosureDump;
import org.fangxin.complaint.application.Disclosures;
import org.fangxin.platform.opendata.OpenDataSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the open data. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {
    @Bean
    OpenDataSet disclosureDump(Disclosures disclosures) {
        return DisclosureDump.of(disclosures);
    }
}
