package org.fangxin.standalone.store.mongo;

import java.util.List;
import org.fangxin.standalone.store.disk.DurableMap;

/** A collection and its indexes at one moment between two changes. Readers use it without any lock. */
record CollectionView(DurableMap.Frozen documents, List<IndexView> indexes) {}
