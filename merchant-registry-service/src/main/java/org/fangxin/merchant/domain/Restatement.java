package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The next step from a merchant to what it is to become. Each change tells one thing: that stores closed, that stores
 * opened, or that the record changed. A statement that does several of them leads to as many changes, in this order.
 *
 * @param event what the step tells
 * @param last whether the merchant is then as it is to become
 */
public record Restatement(MerchantEvent event, boolean last) {
    /** The step, on a day. */
    public static Restatement of(Merchant present, Merchant wanted, Origin origin, Instant at, LocalDate today) {
        List<Store> closing = ClosedStores.without(present.stores(), wanted.stores());
        List<Store> opening = ClosedStores.without(wanted.stores(), present.stores());
        boolean more = isMore(present, wanted, opening);
        if (!closing.isEmpty()) {
            boolean last = opening.isEmpty() && !more;
            Merchant next = last
                    ? wanted
                    : present.withStores(ClosedStores.without(present.stores(), closing), origin, at, today);
            return new Restatement(new MerchantEvent.StoresClosed(next, today, closing), last);
        }
        if (!opening.isEmpty()) {
            Merchant next = more
                    ? present.withStores(
                            Stream.concat(present.stores().stream(), opening.stream())
                                    .toList(),
                            origin,
                            at,
                            today)
                    : wanted;
            return new Restatement(new MerchantEvent.StoresOpened(next, today, opening), !more);
        }
        return new Restatement(new MerchantEvent.MerchantUpdated(wanted, today), true);
    }

    private static boolean isMore(Merchant present, Merchant wanted, List<Store> opening) {
        List<Store> kept = ClosedStores.without(wanted.stores(), opening);
        return !present.entry().equals(wanted.entry())
                || !present.designations().equals(wanted.designations())
                || !present.rosters().equals(wanted.rosters())
                || !present.stores().containsAll(kept);
    }
}
