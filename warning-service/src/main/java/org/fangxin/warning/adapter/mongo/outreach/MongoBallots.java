package org.fangxin.warning.adapter.mongo.outreach;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.warning.domain.survey.Ballots;
import org.fangxin.warning.domain.survey.Tally;

/**
 * Sums in a few documents per survey, so that many can answer at once; a mark always falls to the same one. The write that
 * counts an answer also leaves its mark, and finds nothing to match if the mark is there.
 */
public final class MongoBallots implements Ballots {
    static final String COLLECTION = "survey_ballots";

    /** Documents per survey. */
    private static final int PARTS = 16;

    /** Most marks of one document: 80,000 answers in all, and 120 kB. */
    private static final int MARKS = 5_000;

    private static final String ID = "_id";
    private static final String MARKS_FIELD = "marks";
    private static final String ANSWERS = "answers";
    private static final String CHOSEN = "chosen";
    private static final String CLOSED = "closed";

    private final MongoCollection<Document> ballots;

    public MongoBallots(MongoDatabase database) {
        this.ballots = database.getCollection(COLLECTION);
    }

    @Override
    public Cast cast(String surveyId, String mark, List<Set<Integer>> choices) {
        String part = part(surveyId, Math.floorMod(mark.hashCode(), PARTS));
        List<Bson> changes = new ArrayList<>();
        changes.add(push(MARKS_FIELD, mark));
        changes.add(inc(ANSWERS, 1));
        for (int question = 0; question < choices.size(); question++) {
            for (int choice : choices.get(question)) {
                changes.add(inc(CHOSEN + ".q" + question + ".c" + choice, 1));
            }
        }
        Bson fresh = and(
                eq(ID, part), ne(CLOSED, true), ne(MARKS_FIELD, mark), exists(MARKS_FIELD + "." + (MARKS - 1), false));
        if (written(fresh, combine(changes))) {
            return Cast.COUNTED;
        }
        return ballots.find(and(eq(ID, part), eq(MARKS_FIELD, mark))).first() == null
                ? Cast.REFUSED
                : Cast.ANSWERED_BEFORE;
    }

    @Override
    public Tally tally(String surveyId) {
        int answers = 0;
        Map<Integer, Map<Integer, Integer>> sums = new TreeMap<>();
        for (Document part : ballots.find(in(ID, parts(surveyId))).projection(Projections.exclude(MARKS_FIELD))) {
            answers += part.getInteger(ANSWERS, 0);
            part.get(CHOSEN, new Document())
                    .forEach((question, choices) -> ((Document) choices)
                            .forEach((choice, count) -> sums.computeIfAbsent(number(question), any -> new TreeMap<>())
                                    .merge(number(choice), ((Number) count).intValue(), Integer::sum)));
        }
        int last = sums.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        return new Tally(
                answers,
                IntStream.rangeClosed(0, last)
                        .mapToObj(question -> sums.getOrDefault(question, Map.of()))
                        .toList());
    }

    @Override
    public void close(String surveyId) {
        for (String part : parts(surveyId)) {
            written(eq(ID, part), combine(set(CLOSED, true), unset(MARKS_FIELD)));
        }
    }

    private boolean written(Bson filter, Bson change) {
        try {
            UpdateResult result = ballots.updateOne(filter, change, new UpdateOptions().upsert(true));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return ballots.updateOne(filter, change).getMatchedCount() == 1;
        }
    }

    private static List<String> parts(String surveyId) {
        return IntStream.range(0, PARTS).mapToObj(part -> part(surveyId, part)).toList();
    }

    private static String part(String surveyId, int part) {
        return surveyId + ":" + part;
    }

    private static int number(String field) {
        return Integer.parseInt(field.substring(1));
    }
}
