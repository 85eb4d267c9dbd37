package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.surge.DayTally;
import org.fangxin.warning.domain.surge.Filing;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeSubject;

/**
 * One document per subject and day, its id made of both, so that counting is one guarded write and a window is a read
 * by ids. The complaint's id is in the document that it counts in: the write that would count it twice finds nothing to
 * match.
 */
public final class MongoFilingCounts implements FilingCounts {
    static final String COLLECTION = "surge_days";

    private static final String ID = "_id";
    private static final String DAY = "day";
    private static final String COUNT = "count";
    private static final String COMPLAINTS = "complaints";
    private static final String PERSONS = "persons";
    private static final String DISCOUNTED = "discounted";
    private static final String BY_PROBLEM_TYPE = "byProblemType";
    private static final String SEPARATOR = " ";
    private static final String OTHER = "OTHER";

    private final MongoCollection<Document> days;

    public MongoFilingCounts(MongoDatabase database) {
        this.days = database.getCollection(COLLECTION);
    }

    @Override
    public void count(SurgeSubject subject, Filing filing) {
        Bson fresh = and(
                eq(ID, id(subject, filing.receivedOn())),
                ne(COMPLAINTS, filing.complaintId()),
                ne(DISCOUNTED, filing.complaintId()),
                exists(COMPLAINTS + "." + (DAY_CAPACITY - 1), false));
        List<Bson> changes = new ArrayList<>(List.of(
                set(DAY, filing.receivedOn().toString()),
                push(COMPLAINTS, filing.complaintId()),
                inc(COUNT, 1),
                inc(problemField(filing), 1)));
        if (filing.person() != null) {
            changes.add(push(PERSONS, filing.complaintId() + SEPARATOR + filing.person()));
        }
        write(fresh, combine(changes));
    }

    @Override
    public void discount(SurgeSubject subject, Filing filing) {
        String id = id(subject, filing.receivedOn());
        Bson remember = push(DISCOUNTED, filing.complaintId());
        Bson counted = and(eq(ID, id), eq(COMPLAINTS, filing.complaintId()));
        Bson takeOut = combine(
                pull(COMPLAINTS, filing.complaintId()), remember, inc(COUNT, -1), inc(problemField(filing), -1));
        if (days.updateOne(counted, takeOut).getMatchedCount() == 0) {
            Bson unknown = and(
                    eq(ID, id),
                    ne(DISCOUNTED, filing.complaintId()),
                    exists(DISCOUNTED + "." + (DAY_CAPACITY - 1), false));
            write(unknown, combine(set(DAY, filing.receivedOn().toString()), remember));
        }
    }

    @Override
    public List<DayTally> days(SurgeSubject subject, LocalDate from, LocalDate to) {
        return days.find(in(ID, ids(subject, from, to))).map(MongoFilingCounts::tally).into(new ArrayList<>()).stream()
                .filter(tally -> tally.count() > 0)
                .sorted(Comparator.comparing(DayTally::day))
                .toList();
    }

    @Override
    public int total(SurgeSubject subject, LocalDate from, LocalDate to) {
        int total = 0;
        for (Document day : days.find(in(ID, ids(subject, from, to))).projection(Projections.include(COUNT))) {
            total += day.getInteger(COUNT, 0);
        }
        return total;
    }

    @Override
    public void forgetBefore(LocalDate day) {
        days.deleteMany(lt(DAY, day.toString()));
    }

    /** Makes or changes the day; a taken id means that the day exists, so the filter alone decides the second time. */
    private void write(Bson filter, Bson update) {
        try {
            days.updateOne(filter, update, new UpdateOptions().upsert(true));
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            days.updateOne(filter, update);
        }
    }

    private static DayTally tally(Document day) {
        Map<String, Integer> byProblemType = day.get(BY_PROBLEM_TYPE, new Document()).entrySet().stream()
                .filter(entry -> ((Number) entry.getValue()).intValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).intValue()));
        return new DayTally(
                LocalDate.parse(day.getString(DAY)),
                day.getInteger(COUNT, 0),
                byProblemType,
                day.getList(COMPLAINTS, String.class, List.of()),
                persons(day));
    }

    /** Also of complaints that were taken out since; nobody looks for those. */
    private static Map<String, String> persons(Document day) {
        return day.getList(PERSONS, String.class, List.of()).stream()
                .map(entry -> entry.split(SEPARATOR))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1], (one, other) -> one));
    }

    /** Names of fields come from a code list only, never from a message. */
    private static String problemField(Filing filing) {
        boolean known = CodeLists.PROBLEM_TYPES.contains(filing.problemType());
        return BY_PROBLEM_TYPE + "." + (known ? filing.problemType() : OTHER);
    }

    private static List<String> ids(SurgeSubject subject, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(day -> id(subject, day)).toList();
    }

    private static String id(SurgeSubject subject, LocalDate day) {
        return subject.key() + ":" + day;
    }
}
