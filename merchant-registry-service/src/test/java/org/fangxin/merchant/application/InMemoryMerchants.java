package org.fangxin.merchant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;

/** The registry in memory. */
public final class InMemoryMerchants implements Merchants, MerchantCatalogue {
    private final Map<UnifiedSocialCreditCode, List<Merchant>> revisions = new LinkedHashMap<>();
    private final Map<UnifiedSocialCreditCode, LocalDate> changedOn = new HashMap<>();
    private final Map<UnifiedSocialCreditCode, Set<String>> carried = new HashMap<>();
    private final Map<MerchantOrder, List<Entry>> sorted = new EnumMap<>(MerchantOrder.class);
    private final SearchTokens tokens;
    public final List<MerchantEvent> events = new ArrayList<>();

    public InMemoryMerchants(SearchTokens tokens) {
        this.tokens = tokens;
    }

    public InMemoryMerchants() {
        this(new SearchTokens(codePoint -> Set.of()));
    }

    @Override
    public Optional<Merchant> find(UnifiedSocialCreditCode uscc) {
        return Optional.ofNullable(revisions.get(uscc)).map(List::getLast);
    }

    @Override
    public Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, Merchant> found = new HashMap<>();
        usccs.forEach(uscc -> find(uscc).ifPresent(merchant -> found.put(uscc, merchant)));
        return found;
    }

    @Override
    public Optional<Merchant> asOf(UnifiedSocialCreditCode uscc, Instant moment) {
        return revisions.getOrDefault(uscc, List.of()).reversed().stream()
                .filter(merchant -> !merchant.revision().at().isAfter(moment))
                .findFirst();
    }

    @Override
    public List<Merchant> revisions(UnifiedSocialCreditCode uscc, long before, int limit) {
        return revisions.getOrDefault(uscc, List.of()).reversed().stream()
                .filter(merchant -> merchant.revision().number() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Merchant> withDesignation(String designationId) {
        return revisions.values().stream()
                .map(List::getLast)
                .filter(merchant -> merchant.designation(designationId).isPresent())
                .findFirst();
    }

    @Override
    public boolean add(MerchantEvent.MerchantRegistered event) {
        boolean added =
                revisions.putIfAbsent(event.merchant().uscc(), new ArrayList<>(List.of(event.merchant()))) == null;
        if (added) {
            tell(event);
        }
        return added;
    }

    @Override
    public boolean replace(Merchant present, MerchantEvent event) {
        List<Merchant> all = revisions.get(present.uscc());
        if (all.getLast().revision().number() != present.revision().number()) {
            return false;
        }
        all.add(event.merchant());
        tell(event);
        return true;
    }

    @Override
    public Optional<Long> revisionOf(UnifiedSocialCreditCode uscc, String importId, int line) {
        return revisions.getOrDefault(uscc, List.of()).stream()
                .map(Merchant::revision)
                .filter(revision -> importId.equals(revision.origin().importId())
                        && revision.origin().line() == line)
                .map(revision -> revision.number())
                .findFirst();
    }

    @Override
    public List<Merchant> dueToTurn(LocalDate today, int limit) {
        return revisions.values().stream()
                .map(List::getLast)
                .filter(merchant -> merchant.nextTurnAfter(changedOn.get(merchant.uscc()))
                        .filter(turn -> !turn.isAfter(today))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> list(MerchantFilter filter, MerchantOrder order, String after, int limit) {
        return entries(order)
                .filter(entry -> entry.fits(filter))
                .filter(entry -> after == null || order.comparator().compare(entry.key(), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> withToken(String token, String after, int limit) {
        return entries(MerchantOrder.NAME)
                .filter(entry -> carries(entry.merchant(), token))
                .filter(entry -> after == null || entry.key().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> inCells(List<Cell> cells, MerchantFilter filter) {
        return entries(MerchantOrder.NAME)
                .filter(entry -> entry.fits(filter))
                .filter(entry -> entry.merchant().stores().stream()
                        .map(store -> store.entry().location())
                        .anyMatch(location -> location != null && cells.contains(Cell.of(location))))
                .toList();
    }

    @Override
    public List<Merchant> scan(String partner, String after, int limit) {
        return revisions.values().stream()
                .map(List::getLast)
                .filter(merchant -> merchant.uscc().value().compareTo(after) > 0)
                .filter(merchant -> partner == null
                        || merchant.rosters().stream()
                                .anyMatch(roster -> roster.partner().equals(partner)))
                .sorted((one, other) -> one.uscc().compareTo(other.uscc()))
                .limit(limit)
                .toList();
    }

    @Override
    public int countWithToken(String token, int cap) {
        return withToken(token, null, cap).size();
    }

    @Override
    public int count(MerchantFilter filter, int cap) {
        return list(filter, MerchantOrder.NAME, null, cap).size();
    }

    private boolean carries(Merchant merchant, String token) {
        return carried.get(merchant.uscc()).contains(token);
    }

    private Stream<Entry> entries(MerchantOrder order) {
        return sorted.computeIfAbsent(order, this::sort).stream();
    }

    private List<Entry> sort(MerchantOrder order) {
        return revisions.values().stream()
                .map(List::getLast)
                .map(merchant -> new Entry(
                        merchant,
                        order.key(merchant, tokens),
                        MerchantFilter.facetsOf(merchant, changedOn.get(merchant.uscc()))))
                .sorted((one, other) -> order.comparator().compare(one.key(), other.key()))
                .toList();
    }

    private void tell(MerchantEvent event) {
        events.add(event);
        sorted.clear();
        carried.put(
                event.merchant().uscc(),
                Stream.concat(
                                tokens.of(event.merchant().entry()).stream(),
                                Trait.tokensOf(event.merchant(), event.on()).stream())
                        .collect(Collectors.toSet()));
        changedOn.put(event.merchant().uscc(), event.on());
    }
}
