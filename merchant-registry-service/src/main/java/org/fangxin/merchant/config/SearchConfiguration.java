package org.fangxin.merchant.config;

import java.time.Duration;
import java.util.List;
import org.fangxin.merchant.adapter.mongo.MerchantCollection;
import org.fangxin.merchant.adapter.mongo.MongoCatalogue;
import org.fangxin.merchant.adapter.mongo.MongoFacetLines;
import org.fangxin.merchant.adapter.pinyin.PinyinInitials;
import org.fangxin.merchant.adapter.schedule.Housekeeping;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.facet.CountFacets;
import org.fangxin.merchant.application.search.FindNearbyMerchants;
import org.fangxin.merchant.application.search.ListMerchants;
import org.fangxin.merchant.application.search.SearchMerchants;
import org.fangxin.merchant.application.search.SortMerchants;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.time.CityTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finding merchants, and counting what is found. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /** Counts may be this much behind the registry, and the time that a change takes into the log. */
    private static final Duration BEHIND = Duration.ofSeconds(1);

    @Bean
    SearchTokens searchTokens() {
        return new SearchTokens(new PinyinInitials());
    }

    @Bean
    MerchantCatalogue merchantCatalogue(MerchantCollection merchants) {
        return new MongoCatalogue(merchants);
    }

    @Bean
    SearchMerchants searchMerchants(MerchantCatalogue catalogue, SearchTokens tokens, CityTime time) {
        return new SearchMerchants(catalogue, tokens, time);
    }

    @Bean
    FindNearbyMerchants findNearbyMerchants(MerchantCatalogue catalogue, SearchTokens tokens, CityTime time) {
        return new FindNearbyMerchants(catalogue, tokens, time);
    }

    @Bean
    ListMerchants listMerchants(MerchantCatalogue catalogue) {
        return new ListMerchants(catalogue);
    }

    @Bean
    SortMerchants sortMerchants(MerchantCatalogue catalogue, SearchTokens tokens, CityTime time) {
        return new SortMerchants(catalogue, tokens, time);
    }

    @Bean
    CountFacets countFacets(MerchantCollection merchants, ChangeLog log, SearchTokens tokens, CityTime time) {
        return new CountFacets(new MongoFacetLines(merchants), log, tokens, time);
    }

    @Bean
    Housekeeping countingFacets(CountFacets countFacets) {
        return new Housekeeping(List.of(new Chore("counting facets", countFacets::keepUp)), BEHIND);
    }
}
