package org.fangxin.warning.domain;

/**
 * An aggregate as it was read.
 *
 * @param version counts its changes from 1; a change is written only over the version it was based on
 */
public record Versioned<T>(T value, long version) {}
