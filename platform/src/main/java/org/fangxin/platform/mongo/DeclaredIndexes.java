package org.fangxin.platform.mongo;

import java.util.List;

/** The indexes a service relies on, one bean per service. They exist before the service takes its first request. */
@FunctionalInterface
public interface DeclaredIndexes {
    /** Every index with the query it serves. */
    List<CollectionIndex> indexes();
}
