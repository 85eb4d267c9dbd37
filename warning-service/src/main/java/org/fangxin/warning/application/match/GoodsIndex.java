package org.fangxin.warning.application.match;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;

/** Finds warnings by the goods that they name. */
public interface GoodsIndex {
    /** The warnings in force at this moment that name goods with any of these keys, each once. */
    List<Versioned<Warning>> naming(Collection<String> keys, Instant moment);
}
