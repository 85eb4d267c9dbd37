package org.fangxin.merchant.domain.search;

import java.util.List;

/**
 * How many merchants a search finds, and how many of each sort.
 *
 * @param total merchants found
 * @param guessed whether nothing is as it was typed, so that what differs by one character was counted
 */
public record FacetCounts(int total, boolean guessed, List<Facet> facets) {
    public FacetCounts {
        facets = List.copyOf(facets);
    }

    /**
     * The counts of one sort of trait: what would be found if this sort were not filtered by.
     *
     * @param values the most frequent first
     * @param others how many further values there are
     */
    public record Facet(Trait.Kind kind, List<Value> values, int others) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /** How many merchants have a value. */
    public record Value(String value, int count) {}
}
