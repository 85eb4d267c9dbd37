package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import org.fangxin.standalone.store.disk.DurableMap;
import org.fangxin.standalone.store.order.KeyPattern;
import org.fangxin.standalone.store.query.SearchIndex;
import org.jspecify.annotations.Nullable;

/** An index at one moment, for planning and searching. */
record IndexView(IndexDefinition definition, DurableMap map, DurableMap.Frozen entries, int arrays)
        implements SearchIndex {

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public KeyPattern pattern() {
        return definition.pattern();
    }

    @Override
    public boolean sparse() {
        return definition.sparse();
    }

    @Override
    public @Nullable Document partialFilter() {
        return definition.partialFilter();
    }

    @Override
    public long keysBetween(byte[] from, byte[] to) {
        return Math.max(0, map.rank(to) - map.rank(from));
    }
}
