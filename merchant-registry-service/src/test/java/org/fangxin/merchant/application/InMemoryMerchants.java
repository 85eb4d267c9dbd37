package org.fangxin.merchant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;

/** The registry in memory. */
public class InMemoryMerchants implements Merchants {
    private final Map<UnifiedSocialCreditCode, List<Merchant>> revisions = new LinkedHashMap<>();
    private final Map<UnifiedSocialCreditCode, LocalDate> changedOn = new HashMap<>();
    public final List<MerchantEvent> events = new ArrayList<>();

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
                revisions.putIfAbsent(event.merchant().uscc(), new CopyOnWriteArrayList<>(List.of(event.merchant())))
                        == null;
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

    private void tell(MerchantEvent event) {
        events.add(event);
        changedOn.put(event.merchant().uscc(), event.on());
    }
}
