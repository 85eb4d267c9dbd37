package org.fangxin.standalone.stack;

import java.nio.file.Path;
import org.fangxin.standalone.files.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * What to start.
 *
 * @param data the data folder
 * @param home the folder of the repository, with the built services
 * @param launcher the jar that this program runs from, for the infrastructure's process
 * @param port port of the gateway
 * @param memory how much memory all processes together may take
 * @param mongodb connection string of a store of the user's own; null = the embedded one
 * @param kafka address of a broker of the user's own; null = the embedded one
 */
public record StackSettings(
        DataFolder data,
        Path home,
        Path launcher,
        int port,
        Memory memory,
        @Nullable String mongodb,
        @Nullable String kafka) {}
