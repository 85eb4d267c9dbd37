package org.fangxin.warning.application;

import org.fangxin.warning.domain.surge.FilingCounts;

class InMemoryFilingCountsTest extends FilingCountsContract {
    private final InMemoryFilingCounts counts = new InMemoryFilingCounts();

    @Override
    protected FilingCounts counts() {
        return counts;
    }
}
