package org.fangxin.platform.files;

/**
 * A file that is complete.
 *
 * @param id where it lies
 * @param bytes its length
 * @param sha256 its checksum, hexadecimal
 */
public record StoredFile(String id, long bytes, String sha256) {}
