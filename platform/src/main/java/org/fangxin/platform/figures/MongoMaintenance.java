package org.fangxin.platform.figures;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The work on all figures, one document for each kind. */
final class MongoMaintenance implements Maintenance {
    static final String RULES = "rules";
    static final String WHOLE = "whole";
    static final String FINISHED = "finishedAt";
    private static final String ID = "_id";

    private final MongoCollection<Document> state;

    MongoMaintenance(MongoDatabase database) {
        this.state = database.getCollection(MongoSheets.STATE);
    }

    @Override
    public Optional<Work> last(Kind kind) {
        return Optional.ofNullable(state.find(Filters.eq(ID, kind.name())).first())
                .map(found -> new Work(
                        kind,
                        found.getInteger(RULES),
                        found.getDate("startedAt").toInstant(),
                        found.getString("after"),
                        found.getLong("done"),
                        found.getLong("differing"),
                        found.getList("examples", String.class),
                        found.getBoolean(WHOLE, false),
                        Optional.ofNullable(found.getDate(FINISHED))
                                .map(Date::toInstant)
                                .orElse(null)));
    }

    @Override
    public boolean save(Work work, @Nullable Work read) {
        Document written = document(work);
        if (read == null) {
            state.replaceOne(Filters.eq(ID, work.kind().name()), written, new ReplaceOptions().upsert(true));
            return true;
        }
        return state.replaceOne(
                                Filters.and(
                                        Filters.eq(ID, work.kind().name()),
                                        Filters.eq("startedAt", Date.from(read.startedAt())),
                                        Filters.eq("after", read.after())),
                                written)
                        .getMatchedCount()
                == 1;
    }

    private static Document document(Work work) {
        Document document = new Document(ID, work.kind().name())
                .append(RULES, work.rules())
                .append("startedAt", Date.from(work.startedAt()))
                .append("after", work.after())
                .append("done", work.done())
                .append("differing", work.differing())
                .append("examples", List.copyOf(work.examples()))
                .append(WHOLE, work.whole());
        Instant finished = work.finishedAt();
        if (finished != null) {
            document.append(FINISHED, Date.from(finished));
        }
        return document;
    }
}
