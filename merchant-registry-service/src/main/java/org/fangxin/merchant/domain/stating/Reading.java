package org.fangxin.merchant.domain.stating;

import java.util.List;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.platform.imports.Fault;
import org.jspecify.annotations.Nullable;

/** What came of reading a statement. */
public sealed interface Reading {
    /** It can be used. */
    record Stated(Statement statement) implements Reading {}

    /**
     * It cannot.
     *
     * @param ref what the source calls the merchant, when that could be read
     * @param uscc the code as written, when that could be read
     * @param faults all faults, at least one
     */
    record Faulty(@Nullable String ref, @Nullable String uscc, List<Fault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
