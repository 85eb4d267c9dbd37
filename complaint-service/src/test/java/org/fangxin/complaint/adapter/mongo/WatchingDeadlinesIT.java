package org.fangxin.complaint.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.WatchDeadlines;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalRules;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.contracts.codes.CalendarYear;
import org.fangxin.contracts.codes.WorkingCalendar;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WatchingDeadlinesIT extends ServiceIT {
    @Autowired
    private WatchDeadlines watching;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private AggregateCollections collections;

    @Autowired
    private PersonalDataCipher cipher;

    @Autowired
    private CityTime time;

    @Test
    void finds_what_is_due_by_its_alarm_day_and_tells_it_once() {
        Filed filed = file("c-1");
        clock.setTo("2026-12-03");

        watching.run();
        watching.run();

        List<String> happened = consumer("c-1").get(filed.path("timeline")).read("items[*].what");
        assertThat(happened).containsExactly("FILED", "DEADLINE_MISSED");
    }

    @Test
    void counts_anew_when_the_calendar_of_the_next_year_is_loaded() {
        clock.setTo("2026-12-25");
        Filed filed = file("c-1", new FilingBody().set("/purchase/boughtOn", "2026-12-20"));
        assertThat(dueOrder(filed)).startsWith("2027-01-06");
        CalendarYear next =
                new CalendarYear(2027, Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4)), Set.of());
        LegalClocks clocks =
                new LegalClocks(LegalRules.shipped(), WorkingCalendar.shipped().with(List.of(next)));

        new MongoStore(database, collections, cipher, new Counting(clocks, time))
                .recount()
                .provisional();

        assertThat(dueOrder(filed)).startsWith("2027-01-07");
    }

    private String dueOrder(Filed filed) {
        Document stored = database.getCollection("complaints")
                .find(Filters.eq("_id", filed.id()))
                .first();
        return stored == null ? "" : stored.getString("dueOrder");
    }
}
