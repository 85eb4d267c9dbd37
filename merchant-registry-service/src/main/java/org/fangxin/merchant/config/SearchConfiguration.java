package org.fangxin.merchant.config;

import java.time.Duration;
import java.util.List;
import org.fangxin.merchant.adapter.memory.MemoryIndex;
import org.fangxin.merchant.adapter.mongo.MongoMerchants;
import org.fangxin.merchant.adapter.pinyin.PinyinReadings;
import org.fangxin.merchant.adapter.schedule.Housekeeping;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.search.FindMerchants;
import org.fangxin.merchant.application.search.IndexedMerchants;
import org.fangxin.merchant.application.search.KeptIndex;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.time.CityTime;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Finding merchants and counting them, and the index in memory that does it. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /** The index may be this much behind what other instances change, and the time that a change takes into the log. */
    private static final Duration BEHIND = Duration.ofSeconds(1);

    @Bean
    SearchTokens searchTokens() {
        return new SearchTokens(new PinyinReadings());
    }

    @Bean
    KeptIndex keptIndex(MongoMerchants store, ChangeLog log, SearchTokens tokens, CityTime time) {
        return new KeptIndex(store, log, () -> new MemoryIndex(tokens), time);
    }

    /** The registry for everybody who reads or changes it. */
    @Bean
    @Primary
    Merchants merchants(MongoMerchants store, KeptIndex index) {
        return new IndexedMerchants(store, index);
    }

    @Bean
    FindMerchants findMerchants(KeptIndex index, Merchants merchants, CityTime time) {
        return new FindMerchants(index, merchants, time);
    }

    @Bean
    Housekeeping keepingTheIndex(KeptIndex index) {
        return new Housekeeping(List.of(new Chore("keeping the index of merchants", index::keepUp)), BEHIND);
    }

    /** Who waits for readiness meets no search that cannot be answered yet. */
    @Bean
    HealthIndicator merchantIndex(KeptIndex index) {
        return () -> index.isFilled()
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", "being filled").build();
    }
}
