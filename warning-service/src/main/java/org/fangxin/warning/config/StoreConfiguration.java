package org.fangxin.warning.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.contracts.Topics;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.platform.mongo.NumberBlocks;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.adapter.kafka.WarningEventMapper;
import org.fangxin.warning.adapter.mongo.AcknowledgementDocument;
import org.fangxin.warning.adapter.mongo.MongoAcknowledgements;
import org.fangxin.warning.adapter.mongo.MongoFilingCounts;
import org.fangxin.warning.adapter.mongo.MongoGoodsIndex;
import org.fangxin.warning.adapter.mongo.MongoProposals;
import org.fangxin.warning.adapter.mongo.MongoWarningBoard;
import org.fangxin.warning.adapter.mongo.MongoWarningNumbers;
import org.fangxin.warning.adapter.mongo.MongoWarnings;
import org.fangxin.warning.adapter.mongo.ProposalDocument;
import org.fangxin.warning.adapter.mongo.WarningDocument;
import org.fangxin.warning.adapter.mongo.WarningIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store's side of the service. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    AggregateCollection<WarningDocument> warningDocuments(AggregateCollections collections) {
        return collections.of("warnings", WarningDocument.class, Topics.WARNING);
    }

    @Bean
    AggregateCollection<ProposalDocument> proposalDocuments(AggregateCollections collections) {
        return collections.of("proposals", ProposalDocument.class, Topics.WARNING);
    }

    @Bean
    MongoWarnings warnings(AggregateCollection<WarningDocument> documents) {
        return new MongoWarnings(documents, WarningEventMapper::of);
    }

    @Bean
    MongoWarningBoard warningBoard(AggregateCollection<WarningDocument> documents) {
        return new MongoWarningBoard(documents);
    }

    @Bean
    MongoAcknowledgements acknowledgements(AggregateCollections collections) {
        return new MongoAcknowledgements(
                collections.of("acknowledgements", AcknowledgementDocument.class, Topics.WARNING),
                WarningEventMapper::of);
    }

    @Bean
    MongoGoodsIndex goodsIndex(AggregateCollection<WarningDocument> documents) {
        return new MongoGoodsIndex(documents);
    }

    @Bean
    MongoWarningNumbers warningNumbers(NumberBlocks blocks, CityTime city) {
        return new MongoWarningNumbers(blocks, city);
    }

    @Bean
    MongoProposals proposals(AggregateCollection<ProposalDocument> documents) {
        return new MongoProposals(documents, WarningEventMapper::of);
    }

    @Bean
    MongoFilingCounts filingCounts(MongoDatabase database) {
        return new MongoFilingCounts(database);
    }

    @Bean
    DeclaredIndexes warningIndexes() {
        return new WarningIndexes();
    }
}
