package org.fangxin.merchant.adapter.memory;

import java.util.List;
import org.fangxin.merchant.domain.search.Findable.Spot;
import org.fangxin.merchant.domain.search.Names;

/**
 * A merchant as the index holds it.
 *
 * @param initials what sorts its name
 * @param registeredAt milliseconds
 */
record Entry(
        String uscc,
        long version,
        Names names,
        String initials,
        long registeredAt,
        int returnDays,
        List<Spot> spots,
        List<TraitIndex.Value> traits) {}
