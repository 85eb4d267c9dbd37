package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.Document;
import org.fangxin.standalone.store.order.KeyPattern;
import org.jspecify.annotations.Nullable;

/** What the planner has to know of an index. */
public interface SearchIndex {

    String name();

    KeyPattern pattern();

    /** Parts of the pattern, as bits, for which some document has or had an array. */
    int arrays();

    /** Whether documents without any of the fields are left out. */
    boolean sparse();

    /** The filter of a partial index, null for a full one. */
    @Nullable
    Document partialFilter();

    /** About how many keys lie from {@code from} to {@code to}. */
    long keysBetween(byte[] from, byte[] to);
}
