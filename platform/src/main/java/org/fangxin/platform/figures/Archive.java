package org.fangxin.platform.figures;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The aggregates themselves, from which everything can be counted again. */
interface Archive {
    /**
     * Reads aggregates in a fixed order and makes their figures by the present rules.
     *
     * @param after place of the last one read; empty to begin
     */
    List<Filed> aggregates(String after, int limit);

    /**
     * Writes figures anew, with the mark to be counted; those that changed since they were read are left. All
     * are of one kind.
     */
    void write(List<Filed> aggregates);

    /** Orders all sheets there are to be counted anew, those included to which nothing belongs any more. */
    void orderAllSheets();

    /** Names of sheets after a name, of aggregates and written ones, in order. */
    SortedSet<String> sheetNames(String after, int limit);

    /** A sheet counted from its aggregates by the present rules; not from what was written with them. */
    SortedMap<String, Integer> recounted(String sheet);

    /** A sheet as it was last written; empty when it never was. */
    SortedMap<String, Integer> written(String sheet);

    /**
     * An aggregate with its figures.
     *
     * @param place in the fixed order
     * @param figures null while it adds nothing
     */
    record Filed(
            String place, String id, long version, @Nullable FiguresDocument figures) {}
}
