package org.fangxin.standalone;

import org.fangxin.standalone.cli.FangxinCommand;

/** Entry point of the embedded run. */
public final class Standalone {
    private Standalone() {}

    /** Runs one command; the process ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(FangxinCommand.run(arguments));
    }
}
