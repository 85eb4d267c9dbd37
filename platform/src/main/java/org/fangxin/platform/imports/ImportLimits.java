package org.fangxin.platform.imports;

/**
 * How large an import may be.
 *
 * @param lines most lines
 * @param lineBytes longest line; longer ones are refused one by one
 * @param bytes longest input
 */
public record ImportLimits(int lines, int lineBytes, long bytes) {}
