package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answers that are not a plain selection. */
final class Answers {

    private Answers() {}

    static OpenCursors.Answer nothing() {
        return of(List.<Document>of().iterator(), OpenCursor.FIRST_BATCH, () -> {});
    }

    static OpenCursors.Answer of(Iterator<Document> documents, int batchSize, Runnable release) {
        return new OpenCursors.Answer(documents, UnaryOperator.identity(), batchSize, release);
    }
}
