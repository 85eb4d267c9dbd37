package org.fangxin.standalone.store.query;

import java.util.List;

/** How candidates for a query are found; every candidate is still tested, unless the plan is exact. */
public sealed interface Plan {

    /** Whether candidates come in the order asked for. */
    boolean sorted();

    /** Every document, in the order of insertion or against it. */
    record Scan(boolean reverse, boolean sorted) implements Plan {}

    /**
     * Ranges of one index.
     *
     * @param reverse from the end to the beginning
     * @param merged whether the ranges are read side by side, ordered by what follows their fixed beginning
     * @param exact whether every key found belongs to a match
     */
    record Search(
            SearchIndex index, List<KeyRange> ranges, boolean reverse, boolean merged, boolean sorted, boolean exact)
            implements Plan {}

    /** What any of several searches finds, each document once. */
    record Union(List<Search> searches) implements Plan {
        @Override
        public boolean sorted() {
            return false;
        }
    }
}
