package org.fangxin.standalone.process;

import java.nio.file.Path;

/**
 * A process has ended by itself.
 *
 * @param log where its last words are
 */
public record Death(String name, int exitCode, Path log) {}
