package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import org.fangxin.standalone.store.update.Update;
import org.jspecify.annotations.Nullable;

/** What becomes of a document: operators applied to it, or another document in its place. */
@FunctionalInterface
interface Change {

    Change NONE = document -> document;

    Document of(Document document);

    /** Null when only the parent can carry it out. */
    static @Nullable Change read(Document update, boolean multi) {
        if (!Replacement.is(update)) {
            return Update.read(update).<Change>map(known -> known::applyTo).orElse(null);
        }
        if (multi) {
            throw new FailedToParseException("multi update is not supported for replacement-style update");
        }
        return document -> Replacement.of(document, update);
    }
}
