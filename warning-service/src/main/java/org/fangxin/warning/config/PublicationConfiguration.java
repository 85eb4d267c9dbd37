package org.fangxin.warning.config;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.WebPlatformConfiguration.WebProperties;
import org.fangxin.warning.adapter.kafka.WarningListener;
import org.fangxin.warning.adapter.mongo.MongoChangeLog;
import org.fangxin.warning.adapter.schedule.StreamUpkeep;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.api.cap.CapWriter;
import org.fangxin.warning.api.feed.Feeds;
import org.fangxin.warning.api.stream.OpenStreams;
import org.fangxin.warning.application.blocklist.ReadBlocklist;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.application.stream.ChangeStream;
import org.fangxin.warning.domain.notice.Issuer;
import org.fangxin.warning.domain.notice.Warnings;
import org.fangxin.warning.domain.stream.ChangeLog;
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
    MongoChangeLog changeLog(MongoDatabase database) {
        return new MongoChangeLog(database);
    }

    @Bean
    ChangeStream changeStream(ChangeLog log) {
        return new ChangeStream(log);
    }

    @Bean
    ReadBlocklist readBlocklist(ChangeLog log, Warnings warnings, WarningBoard board) {
        return new ReadBlocklist(log, warnings, board);
    }

    @Bean
    EventSubscription warningEvents(ChangeStream stream) {
        return WarningListener.subscription("changes", stream::record);
    }

    @Bean
    OpenStreams openStreams(ChangeStream stream, WarningProperties properties) {
        int most = OpenStreams.room(properties.streams(), Runtime.getRuntime().maxMemory());
        return new OpenStreams(stream, most);
    }

    @Bean
    StreamUpkeep streamUpkeep(ChangeStream stream, Clock clock) {
        return new StreamUpkeep(stream, clock);
    }

    @Bean
    Feeds feeds(WarningBoard board, Paging paging, WarningLinks links, Issuer issuer) {
        return new Feeds(board, paging, links, issuer);
    }
}
