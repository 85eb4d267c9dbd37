package org.fangxin.merchant.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fangxin.platform.time.IdSource;

/**
 * How a statement is merged into what is known: designations are added and corrected, never taken away; a list of stores
 * takes the place of the source's earlier list and leaves the stores of other sources alone.
 */
final class StatementMerging {
    private StatementMerging() {}

    static List<Designation> designations(List<Designation> known, Statement statement, LocalDate today, IdSource ids) {
        List<StatedDesignation> stated = statement.designations();
        if (stated == null) {
            return known;
        }
        List<Designation> all = new ArrayList<>(known);
        for (StatedDesignation one : stated) {
            int place = place(all, one);
            if (place < 0) {
                all.add(Designation.stated(ids.next(), one, today));
            } else {
                all.set(place, all.get(place).corrected(one, today));
            }
        }
        return all;
    }

    private static int place(List<Designation> all, StatedDesignation stated) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSameAwardAs(stated)) {
                return i;
            }
        }
        return -1;
    }

    static List<RosterEntry> rosters(List<RosterEntry> known, Statement statement, Origin origin) {
        String partner = origin.name();
        if (partner == null) {
            return known;
        }
        RosterEntry entry = new RosterEntry(partner, statement.ref());
        if (known.contains(entry)) {
            return known;
        }
        List<RosterEntry> all = new ArrayList<>(known);
        all.removeIf(old -> old.partner().equals(partner));
        all.add(entry);
        return all;
    }

    /** A store that was closed and is stated again is the one it was. */
    static List<Store> stores(
            List<Store> known, List<ClosedStore> closed, Statement statement, Origin origin, IdSource ids) {
        List<StatedStore> stated = statement.stores();
        if (stated == null) {
            return known;
        }
        String source = origin.name();
        List<Store> all = new ArrayList<>(known);
        all.removeIf(store -> Objects.equals(store.source(), source));
        for (StatedStore one : stated) {
            String id = Stream.concat(known.stream(), closed.stream().map(ClosedStore::store))
                    .filter(store -> Objects.equals(store.source(), source)
                            && store.ref().equals(one.ref()))
                    .map(Store::id)
                    .findFirst()
                    .orElseGet(ids::next);
            all.add(new Store(id, source, one.ref(), one.entry()));
        }
        return all;
    }
}
