package org.fangxin.merchant.config;

import com.mongodb.client.MongoDatabase;
import org.fangxin.merchant.adapter.kafka.EvaluationEventMapper;
import org.fangxin.merchant.adapter.kafka.OwnDesignations;
import org.fangxin.merchant.adapter.mongo.MongoEvaluationCalendar;
import org.fangxin.merchant.adapter.mongo.MongoEvaluationReminders;
import org.fangxin.merchant.adapter.schedule.Housekeeping.Chore;
import org.fangxin.merchant.application.designation.KeepEvaluationCalendar;
import org.fangxin.merchant.application.designation.RemindOfEvaluations;
import org.fangxin.merchant.application.sync.TakeSnapshot;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.merchant.domain.evaluation.EvaluationReminders;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.time.CityTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Yearly evaluations that are due. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {
    @Bean
    EvaluationCalendar evaluationCalendar(MongoDatabase database) {
        return new MongoEvaluationCalendar(database);
    }

    @Bean
    EvaluationReminders evaluationReminders(AggregateCollections collections) {
        return new MongoEvaluationReminders(collections, new EvaluationEventMapper());
    }

    @Bean
    KeepEvaluationCalendar keepEvaluationCalendar(EvaluationCalendar calendar, Merchants merchants, CityTime time) {
        return new KeepEvaluationCalendar(calendar, merchants, time);
    }

    @Bean
    EventSubscription ownDesignations(KeepEvaluationCalendar keepCalendar) {
        return new OwnDesignations(keepCalendar).subscription();
    }

    @Bean
    RemindOfEvaluations remindOfEvaluations(
            EvaluationCalendar calendar,
            KeepEvaluationCalendar keepCalendar,
            EvaluationReminders reminders,
            Merchants merchants,
            RemindOfEvaluations.Notice notice) {
        return new RemindOfEvaluations(calendar, keepCalendar, reminders, merchants, notice);
    }

    @Bean
    RemindOfEvaluations.Notice evaluationNotice(MerchantRegistryProperties properties, CityTime time) {
        return new RemindOfEvaluations.Notice(
                (int) properties.evaluationNotice().toDays(), time);
    }

    @Bean
    Chore reminding(RemindOfEvaluations remind, KeepEvaluationCalendar keepCalendar, TakeSnapshot everything) {
        return new Chore("reminding of evaluations", () -> {
            keepCalendar.complete(everything);
            remind.run();
        });
    }
}
