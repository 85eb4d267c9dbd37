package org.fangxin.benchmarks.statistics;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.Document;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * Ten times the figures without ten times the cases: each sheet of figures is written nine times more, with other businesses,
 * under names of their own. What answers questions reads sheets and nothing else, so it answers as with as many cases.
 */
final class Copies implements AutoCloseable {
    static final int TIMES = 9;
    private static final String ID = "_id";
    private static final String REVISION = "revision";
    private static final String LINES = "lines";
    private static final String NONE = "none";
    /** Place of the business in a line, after the number of cases. */
    private static final int MERCHANT = 8;

    /** Where the copies' own digit stands in a credit code. */
    private static final int DIGIT = 9;

    private final MongoClient client;
    private final MongoCollection<Document> sheets;
    private final MongoCollection<Document> state;

    Copies(String mongodb) {
        client = MongoClients.create(mongodb);
        MongoDatabase database = client.getDatabase("fangxin_complaint");
        sheets = database.getCollection("figureSheets");
        state = database.getCollection("figureState");
    }

    void add() {
        List<Document> originals = sheets.find().into(new ArrayList<>());
        for (int copy = 1; copy <= TIMES; copy++) {
            for (Document original : originals) {
                int mine = copy;
                put(
                        original.getString(ID) + "-" + copy,
                        original.getList(LINES, String.class).stream()
                                .map(line -> elsewhere(line, mine))
                                .toList());
            }
        }
    }

    /** Empties the copies, so that whoever has read them learns of it. */
    void empty() {
        names().forEach(name -> put(name, List.of()));
    }

    /** Deletes them; whoever compares figures with cases must not find them. */
    void remove() {
        names().forEach(name -> sheets.deleteOne(Filters.eq(ID, name)));
    }

    private List<String> names() {
        return sheets.find(Filters.regex(ID, Pattern.compile("-\\d$")))
                .map(sheet -> sheet.getString(ID))
                .into(new ArrayList<>());
    }

    private void put(String name, List<String> lines) {
        Document counter = state.findOneAndUpdate(
                Filters.eq(ID, REVISION),
                Updates.inc("value", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        Document sheet = new Document(ID, name)
                .append(REVISION, Objects.requireNonNull(counter).getLong("value"))
                .append(LINES, lines);
        sheets.replaceOne(Filters.eq(ID, name), sheet, new ReplaceOptions().upsert(true));
    }

    private static String elsewhere(String line, int copy) {
        String[] cells = line.split("\t", -1);
        if (!cells[MERCHANT].equals(NONE)) {
            String body = cells[MERCHANT].substring(0, DIGIT) + copy + cells[MERCHANT].substring(DIGIT + 1, 17);
            cells[MERCHANT] = body
                    + UnifiedSocialCreditCode.expectedCheckCharacter(body + "0").orElseThrow();
        }
        return String.join("\t", cells);
    }

    @Override
    public void close() {
        client.close();
    }
}
