package org.fangxin.complaint.application.imports;

import java.util.List;
import org.fangxin.platform.imports.Fault;
import org.jspecify.annotations.Nullable;

/** Reads lines. Used by several threads at once. */
@FunctionalInterface
public interface CaseLineReader {
    /** The case in a line, or everything that is wrong with its form. */
    Reading read(String text);

    /** What came of it. */
    sealed interface Reading {
        /** A case. */
        record Readable(CaseLine line) implements Reading {}

        /**
         * No case.
         *
         * @param externalNo the number, when that could be read
         */
        record Faulty(@Nullable String externalNo, List<Fault> faults) implements Reading {}
    }
}
