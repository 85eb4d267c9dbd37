package org.fangxin.standalone.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fangxin.standalone.files.DataFolder;

/**
 * Marks the processes of one data folder: two system properties in front of their command line name the folder and the
 * process. So they can be found again without any record of process ids, which a crash could lose and the system reuse.
 */
public record ProcessMarks(DataFolder data) {
    private static final String FOLDER = "-Dfangxin.data=";
    private static final String NAME = "-Dfangxin.process=";

    /** The first arguments of the virtual machine of the process with this name. */
    public List<String> of(String name) {
        return List.of(FOLDER + data.root(), NAME + name);
    }

    /** Every living process of this data folder. A dead one that nobody has reaped shows no arguments and is none. */
    public List<MarkedProcess> find() {
        return ProcessHandle.allProcesses()
                .flatMap(handle -> nameOf(handle).map(name -> new MarkedProcess(name, handle)).stream())
                .toList();
    }

    /** The name that the process carries, if it belongs to this data folder. */
    Optional<String> nameOf(ProcessHandle handle) {
        String[] arguments = handle.info().arguments().orElse(new String[0]);
        if (!List.of(arguments).contains(FOLDER + data.root())) {
            return Optional.empty();
        }
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(NAME))
                .map(argument -> argument.substring(NAME.length()))
                .findFirst();
    }
}
