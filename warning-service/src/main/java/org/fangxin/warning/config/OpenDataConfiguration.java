package org.fangxin.warning.config;

import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.opendata.OpenDataSet;
import org.fangxin.warning.adapter.mongo.WarningDocument;
import org.fangxin.warning.adapter.mongo.WarningDump;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the open data. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {
    @Bean
    OpenDataSet warningDump(AggregateCollection<WarningDocument> warnings) {
        return WarningDump.of(warnings);
    }
}
