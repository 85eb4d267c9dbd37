package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/** {@code find}. */
final class FindCommand {

    private final OpenCursors cursors;

    FindCommand(OpenCursors cursors) {
        this.cursors = cursors;
    }

    Document run(@Nullable StoreCollection collection, String namespace, Fields command) {
        if (collection == null) {
            return cursors.answer(namespace, Answers.nothing(), true);
        }
        Selection rows = collection.select(question(command));
        int batchSize = (int) Math.abs(command.number("batchSize", OpenCursor.FIRST_BATCH));
        Document projection = command.document("projection");
        return cursors.answer(
                namespace,
                new OpenCursors.Answer(
                        new Documents(rows), batch -> collection.project(batch, projection), batchSize, rows::close),
                command.flag("singleBatch", false) || command.number("limit", 0) < 0);
    }

    static Question question(Fields command) {
        return new Question(
                command.documentOrEmpty("filter"),
                command.document("sort"),
                command.number("skip", 0),
                Math.abs(command.number("limit", 0)),
                command.value("hint"));
    }
}
