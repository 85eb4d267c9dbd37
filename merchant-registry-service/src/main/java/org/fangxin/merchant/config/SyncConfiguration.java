package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.kafka.OwnEvents;
import org.fangxin.merchant.adapter.mongo.MongoChangeLog;
import org.fangxin.merchant.adapter.mongo.MongoCheckpoints;
import org.fangxin.merchant.application.sync.AcknowledgeChanges;
import org.fangxin.merchant.application.sync.FollowChanges;
import org.fangxin.merchant.application.sync.LeaveRoster;
import org.fangxin.merchant.application.sync.LogChange;
import org.fangxin.merchant.application.sync.TakeSnapshot;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.merchant.domain.sync.Checkpoints;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeping partners in step. */
@Configuration(proxyBeanMethods = false)
class SyncConfiguration {
    @Bean
    ChangeLog changeLog(MongoDatabase database, IdSource ids) {
        return new MongoChangeLog(database, ids);
    }

    @Bean
    Checkpoints checkpoints(MongoDatabase database) {
        return new MongoCheckpoints(database);
    }

    @Bean
    EventSubscription ownEvents(ChangeLog log, Merchants merchants) {
        return new OwnEvents(new LogChange(log, merchants)).subscription();
    }

    @Bean
    FollowChanges followChanges(ChangeLog log, Merchants merchants, CityTime time) {
        return new FollowChanges(log, merchants, time);
    }

    @Bean
    TakeSnapshot takeSnapshot(ChangeLog log, Merchants merchants) {
        return new TakeSnapshot(log, merchants);
    }

    @Bean
    LeaveRoster leaveRoster(Merchants merchants, CityTime time) {
        return new LeaveRoster(merchants, time);
    }

    @Bean
    AcknowledgeChanges acknowledgeChanges(ChangeLog log, Checkpoints checkpoints, CityTime time) {
        return new AcknowledgeChanges(log, checkpoints, time);
    }
}
