package org.fangxin.gateway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's stores as the registry lists them.
 *
 * @param next where the list goes on; null at its end
 */
record StoreFacts(List<Store> items, @Nullable String next) {

    static final StoreFacts NONE = new StoreFacts(List.of(), null);

    record Store(
            String name,
            String districtName,
            String address,
            @Nullable Boolean openNow,
            @Nullable String phone,
            @Nullable String mall,
            @Nullable String unit) {}
}
