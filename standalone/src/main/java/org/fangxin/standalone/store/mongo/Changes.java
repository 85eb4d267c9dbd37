package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/** Changes of documents that are there, with the replies of {@code update} and {@code findAndModify}. */
final class Changes {

    private final StoreCollection collection;
    private final CollectionContents contents;

    Changes(StoreCollection collection, CollectionContents contents) {
        this.collection = collection;
        this.contents = contents;
    }

    /** Changes what is found; null when nothing is, which may mean an insertion. */
    @Nullable
    Document all(Change change, Question question) {
        int matched = 0;
        int modified = 0;
        try (Selection rows = contents.select(question)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                matched++;
                modified += contents.change(row.position(), row.document(), change.of(row.document())) ? 1 : 0;
            }
        }
        return matched == 0 ? null : new Document("n", matched).append("nModified", modified);
    }

    /** Changes or removes one document and shows it as it was or as it is now. */
    Document one(Row found, Change change, Fields command) {
        Document shown = found.document();
        Document outcome = new Document("n", 1);
        if (command.flag("remove", false)) {
            contents.remove(found);
        } else {
            Document after = change.of(found.document());
            contents.change(found.position(), found.document(), after);
            shown = command.flag("new", false) ? after : shown;
            outcome.put("updatedExisting", true);
        }
        return new Document("lastErrorObject", outcome)
                .append(
                        "value",
                        collection
                                .project(List.of(shown), command.document("fields"))
                                .getFirst())
                .append("ok", 1.0);
    }
}
