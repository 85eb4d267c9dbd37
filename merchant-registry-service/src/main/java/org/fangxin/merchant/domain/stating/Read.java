package org.fangxin.merchant.domain.stating;

import java.util.List;
import org.fangxin.platform.imports.Fault;

/**
 * What came of reading an object.
 *
 * @param <T> what it is read as
 */
public sealed interface Read<T> {
    /** It can be used. */
    record Good<T>(T value) implements Read<T> {}

    /** It cannot; all faults, at least one. */
    record Faulty<T>(List<Fault> faults) implements Read<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** What was read, unless there were faults on the way. */
    static <T> Read<T> of(T value, List<Fault> faults) {
        return faults.isEmpty() ? new Good<>(value) : new Faulty<>(faults);
    }
}
