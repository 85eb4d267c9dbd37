package org.fangxin.warning.application.match;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.fangxin.warning.domain.notice.Warning;

/** Finds warnings by the goods that they name. */
public interface GoodsIndex {
    /**
     * Hands over the warnings in force at this moment that name goods with any of these keys, each once and one after the
     * other: they may be many and long.
     */
    void naming(Collection<String> keys, Instant moment, Consumer<Warning> taker);
}
