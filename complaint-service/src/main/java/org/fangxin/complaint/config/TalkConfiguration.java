package org.fangxin.complaint.config;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.fangxin.complaint.adapter.kafka.StationEvents;
import org.fangxin.complaint.adapter.mongo.MongoStationOrigins;
import org.fangxin.complaint.adapter.mongo.MongoStore;
import org.fangxin.complaint.adapter.schedule.CountingDisclosures;
import org.fangxin.complaint.application.DisclosureTotals;
import org.fangxin.complaint.application.Disclosures;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.access.UnmaskComplainant;
import org.fangxin.complaint.application.message.Conversation;
import org.fangxin.complaint.application.related.StationOrigins;
import org.fangxin.complaint.application.tracking.TrackComplaint;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wiring of what goes on beside the case: messages, tracking without an account, looks at personal data,
 * publication. */
@Configuration(proxyBeanMethods = false)
class TalkConfiguration {
    /** Easily read aloud: no letters or digits that look or sound alike. */
    private static final String ALPHABET = "ACDEFHJKMNPRTUVWXY3479";

    private static final int CODE_LENGTH = 10;

    @Bean
    UnmaskComplainant unmaskComplainant(Complaints complaints, MongoStore store, CityTime time) {
        return new UnmaskComplainant(complaints, store.accessLog(), time);
    }

    @Bean
    Conversation conversation(ReadComplaints complaints, MongoStore store, IdSource ids, CityTime time) {
        return new Conversation(complaints, store.messages(), ids, time);
    }

    @Bean
    TrackComplaint trackComplaint(Complaints complaints, MongoStore store, CityTime time) {
        return new TrackComplaint(complaints, store.trackingCodes(), codes(new SecureRandom()), time);
    }

    @Bean
    StationOrigins stationOrigins(MongoDatabase database) {
        return new MongoStationOrigins(database);
    }

    @Bean
    EventSubscription stationEvents(StationOrigins origins) {
        return StationEvents.keeping(origins);
    }

    @Bean
    ExampledAnswers exampledAnswers() {
        return new ExampledAnswers();
    }

    @Bean
    Disclosures disclosures(MongoStore store) {
        return store.disclosures();
    }

    @Bean
    DisclosureTotals disclosureTotals(MongoStore store) {
        return store.disclosureTotals();
    }

    @Bean
    CountingDisclosures countingDisclosures(DisclosureTotals totals) {
        return new CountingDisclosures(totals);
    }

    private static Supplier<String> codes(SecureRandom random) {
        return () -> {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < CODE_LENGTH; i++) {
                code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            return code.toString();
        };
    }
}
