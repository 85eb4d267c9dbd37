package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;

/** The documents of a selection, without their positions. */
record Documents(Selection rows) implements Iterator<Document> {

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Document next() {
        return rows.next().document();
    }
}
