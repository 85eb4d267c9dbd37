package org.fangxin.merchant.config;

import org.fangxin.merchant.adapter.mongo.DesignationDump;
import org.fangxin.merchant.adapter.mongo.MerchantCollection;
import org.fangxin.platform.opendata.OpenDataSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of the open data. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {
    @Bean
    OpenDataSet designationDump(MerchantCollection merchants) {
        return DesignationDump.of(merchants);
    }
}
