package org.fangxin.standalone.cli;

import java.nio.file.Path;
import org.fangxin.standalone.files.DataFolder;
import picocli.CommandLine.Option;

/** The option that names the data folder, the same for every command. */
final class DataOption {
    private static final String DEFAULT = ".fangxin";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "Folder that holds all state of the run (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of(DEFAULT);

    DataFolder folder() {
        return new DataFolder(folder);
    }

    /** The option as it must be typed to mean this folder; empty for the default. */
    String typed() {
        return folder.equals(Path.of(DEFAULT)) ? "" : " --data " + folder;
    }
}
