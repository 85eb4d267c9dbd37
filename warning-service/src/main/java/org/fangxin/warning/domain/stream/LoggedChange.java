package org.fangxin.warning.domain.stream;

/**
 * A change in the log.
 *
 * @param position its place: 1, 2, 3 … without gaps, so a reader that has all up to a position has missed nothing
 */
public record LoggedChange(long position, Change change) {}
