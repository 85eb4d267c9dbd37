package org.fangxin.standalone.store.query;

/**
 * A part of a filter that an index can serve: documents that match have, at the path, a value in the intervals.
 *
 * @param element 0, or the number of the {@code $elemMatch} it belongs to: positive when all constraints with the number
 *     are met by the same value, negative when they are met inside the same element
 * @param exact whether having such a value is also enough, in a document without arrays
 */
record Constraint(String path, Intervals intervals, int element, boolean exact) {}
