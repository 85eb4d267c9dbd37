package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;

/** A query's filter, read once and tested on many documents. */
@FunctionalInterface
public interface Filter {

    Filter ALL = document -> true;

    boolean test(Document document);

    /** Operators that are not known here are left, with the whole filter, to the parent server. */
    static Filter of(Document filter) {
        try {
            return FilterReader.read(filter);
        } catch (NotReadHere e) {
            DefaultQueryMatcher parent = new DefaultQueryMatcher();
            return document -> parent.matches(document, filter);
        }
    }
}
