package org.fangxin.merchant.domain.badge;

import java.util.List;

/** The keys of the cluster, all that ever signed. */
public interface BadgeKeys {
    /** All keys in the order of their numbers. */
    List<BadgeKey> all();

    /** Adds a key; false when its number is taken, also when another instance made one at the same moment. */
    boolean add(BadgeKey key);
}
