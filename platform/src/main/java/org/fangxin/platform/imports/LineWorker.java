package org.fangxin.platform.imports;

import java.time.Duration;
import java.util.List;

/**
 * Works lines off; a bad line is refused and never stops the others. Lines may come again after a crash, and must then find
 * what they did before.
 *
 * @param <R> what became of a line
 */
@FunctionalInterface
public interface LineWorker<R extends LineResult> {
    /** Works some lines of a job off, in their order. */
    Outcome<R> workOff(ImportJob job, List<RawLine> lines);

    /** What came of it. */
    sealed interface Outcome<R extends LineResult> {
        /** A result for each line, in the order of the lines. */
        record Done<R extends LineResult>(List<R> results) implements Outcome<R> {
            public Done {
                results = List.copyOf(results);
            }
        }

        /**
         * Nothing was done: something that the lines need is away for the moment.
         *
         * @param again when to try again
         */
        record Waiting<R extends LineResult>(Duration again) implements Outcome<R> {}
    }
}
