package org.fangxin.merchant.application.search;

import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.memory.MemoryIndex;
import org.fangxin.merchant.adapter.pinyin.PinyinReadings;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.platform.time.CityTime;

/** A registry in memory with its index, which is filled from the start. */
final class IndexedRegistry {
    static final SearchTokens TOKENS = new SearchTokens(new PinyinReadings());
    static final CityTime TIME = new TestTime("2026-11-23T02:00:00Z").inTheCity();

    /** What others write to. */
    final InMemoryMerchants store = new InMemoryMerchants();

    final InMemoryChangeLog log = new InMemoryChangeLog();
    final KeptIndex index = new KeptIndex(store, log, () -> new MemoryIndex(TOKENS), TIME);

    /** What this instance writes to. */
    final Merchants merchants = new IndexedMerchants(store, index);

    final FindMerchants find = new FindMerchants(index, merchants, TIME);

    IndexedRegistry() {
        index.keepUp();
    }
}
