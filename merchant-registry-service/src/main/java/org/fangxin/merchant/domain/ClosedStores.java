package org.fangxin.merchant.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps the stores that a merchant had. */
final class ClosedStores {
    /** A record stays small although a source calls its stores differently every day; revisions hold them all. */
    private static final int MOST = 100;

    private ClosedStores() {}

    /** The closed ones after the open ones have changed. */
    static List<ClosedStore> after(List<ClosedStore> closed, List<Store> before, List<Store> now, LocalDate today) {
        List<ClosedStore> all = new ArrayList<>(closed);
        without(before, now).forEach(store -> all.add(new ClosedStore(store, today)));
        all.removeIf(one -> isAmong(now, one.store()));
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /** The stores of which there is none with the same id among others. */
    static List<Store> without(List<Store> stores, List<Store> others) {
        return stores.stream().filter(store -> !isAmong(others, store)).toList();
    }

    private static boolean isAmong(List<Store> stores, Store store) {
        return stores.stream().anyMatch(other -> other.id().equals(store.id()));
    }
}
