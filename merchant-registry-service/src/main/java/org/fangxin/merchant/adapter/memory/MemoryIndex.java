package org.fangxin.merchant.adapter.memory;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.search.FacetCounts;
import org.fangxin.merchant.domain.search.Findable;
import org.fangxin.merchant.domain.search.MerchantIndex;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.roaringbitmap.RoaringBitmap;

/**
 * All merchants of the registry, in memory: what they are called, what they are and where they are, inverted, and the orders
 * of lists. Each has a number, its place, under which every part of the index knows it. Safe for several threads.
 */
public final class MemoryIndex implements MerchantIndex {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final RoaringBitmap all = new RoaringBitmap();
    private final Order byName = Order.byName();
    private final Order byAge = Order.byAge();
    private final TextIndex text = new TextIndex();
    private final TraitIndex traits = new TraitIndex();
    private final SpotIndex spots = new SpotIndex();
    private final TreeMap<Integer, RoaringBitmap> returnDays = new TreeMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final SearchTokens tokens;

    public MemoryIndex(SearchTokens tokens) {
        this.tokens = tokens;
    }

    /** What needs not be made while others wait. */
    private record Prepared(Findable merchant, Set<String> tokens, String initials) {}

    @Override
    public void put(Collection<Findable> merchants) {
        List<Prepared> prepared = merchants.stream()
                .filter(merchant -> !knows(merchant.uscc(), merchant.version()))
                .map(merchant ->
                        new Prepared(merchant, tokens.of(merchant.names()), tokens.alphabetical(merchant.names())))
                .toList();
        if (prepared.isEmpty()) {
            return;
        }
        lock.writeLock().lock();
        try {
            RoaringBitmap renamed = new RoaringBitmap();
            RoaringBitmap added = new RoaringBitmap();
            prepared.forEach(each -> put(each, renamed, added));
            byName.move(renamed, entries);
            byAge.move(added, entries);
            traits.list();
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public boolean knows(UnifiedSocialCreditCode uscc, long version) {
        lock.readLock().lock();
        try {
            Integer place = places.get(uscc.value());
            return place != null && entries.get(place).version() >= version;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Slice<UnifiedSocialCreditCode> byRelevance(
            Wanted wanted, ZonedDateTime now, Optional<Position> after, int limit) {
        return ask(wanted, now, question -> question.byRelevance(after, limit)).map(UnifiedSocialCreditCode::new);
    }

    @Override
    public Slice<UnifiedSocialCreditCode> sorted(
            Wanted wanted, ZonedDateTime now, MerchantOrder order, Optional<Position> after, int limit) {
        return ask(wanted, now, question -> question.sorted(order, after, limit))
                .map(UnifiedSocialCreditCode::new);
    }

    @Override
    public Slice<UnifiedSocialCreditCode> nearest(
            Wanted wanted, ZonedDateTime now, Optional<Position> after, int limit) {
        return ask(wanted, now, question -> question.nearest(after, limit)).map(UnifiedSocialCreditCode::new);
    }

    @Override
    public FacetCounts count(Wanted wanted, ZonedDateTime now, Set<Trait.Kind> kinds, int most) {
        return ask(wanted, now, question -> question.count(kinds, most));
    }

    private <T> T ask(Wanted wanted, ZonedDateTime now, Function<Question, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(new Question(this, wanted, now));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Every place; like all that follows not to be changed, and only to be read while a question is answered. */
    RoaringBitmap all() {
        return all;
    }

    Entry entry(int place) {
        return entries.get(place);
    }

    List<Entry> entries() {
        return entries;
    }

    Order byName() {
        return byName;
    }

    Order byAge() {
        return byAge;
    }

    TextIndex text() {
        return text;
    }

    TraitIndex traits() {
        return traits;
    }

    SpotIndex spots() {
        return spots;
    }

    SearchTokens tokens() {
        return tokens;
    }

    /** Who takes goods back for so many days at least. */
    RoaringBitmap returning(int days) {
        NavigableMap<Integer, RoaringBitmap> enough = returnDays.tailMap(days, true);
        RoaringBitmap returning = new RoaringBitmap();
        enough.values().forEach(returning::or);
        return returning;
    }

    private void put(Prepared prepared, RoaringBitmap renamed, RoaringBitmap added) {
        Findable merchant = prepared.merchant();
        String uscc = merchant.uscc().value();
        Integer known = places.get(uscc);
        int place = known == null ? entries.size() : known;
        Entry before = known == null ? null : entries.get(known);
        if (before != null && before.version() >= merchant.version()) {
            return;
        }
        boolean isNamedSame = before != null && before.names().equals(merchant.names());
        if (before != null) {
            forget(place, before, isNamedSame);
        }
        Entry entry = new Entry(
                uscc,
                merchant.version(),
                before != null && isNamedSame ? before.names() : merchant.names(),
                before != null && isNamedSame ? before.initials() : prepared.initials(),
                merchant.registeredAt().toEpochMilli(),
                merchant.returnDays(),
                spots.add(place, merchant.spots()),
                traits.add(place, merchant.traits()));
        returnDays
                .computeIfAbsent(merchant.returnDays(), days -> new RoaringBitmap())
                .add(place);
        if (!isNamedSame) {
            text.add(place, prepared.tokens());
        }
        if (before == null) {
            places.put(uscc, place);
            entries.add(entry);
            all.add(place);
        } else {
            entries.set(place, entry);
        }
        if (before == null || !byName.isSame(before, entry)) {
            renamed.add(place);
        }
        if (before == null || !byAge.isSame(before, entry)) {
            added.add(place);
        }
    }

    private void forget(int place, Entry before, boolean isNamedSame) {
        spots.remove(place, before.spots());
        traits.remove(place, before.traits());
        returnDays.computeIfPresent(before.returnDays(), (days, returning) -> {
            returning.remove(place);
            return returning.isEmpty() ? null : returning;
        });
        if (!isNamedSame) {
            text.remove(place, tokens.of(before.names()));
        }
    }
}
