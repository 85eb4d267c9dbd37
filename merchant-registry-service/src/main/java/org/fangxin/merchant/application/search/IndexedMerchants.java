package org.fangxin.merchant.application.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantChange;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.jspecify.annotations.Nullable;

/** The registry, every change of which goes into the index too as soon as it is made. */
public final class IndexedMerchants implements Merchants {
    private final Merchants merchants;
    private final KeptIndex index;

    public IndexedMerchants(Merchants merchants, KeptIndex index) {
        this.merchants = merchants;
        this.index = index;
    }

    @Override
    public Optional<Merchant> find(UnifiedSocialCreditCode uscc) {
        return merchants.find(uscc);
    }

    @Override
    public Map<UnifiedSocialCreditCode, Merchant> findAll(Collection<UnifiedSocialCreditCode> usccs) {
        return merchants.findAll(usccs);
    }

    @Override
    public List<Merchant> scan(@Nullable String partner, String after, int limit) {
        return merchants.scan(partner, after, limit);
    }

    @Override
    public Map<UnifiedSocialCreditCode, List<String>> partnersOf(Collection<UnifiedSocialCreditCode> usccs) {
        return merchants.partnersOf(usccs);
    }

    @Override
    public Optional<Merchant> asOf(UnifiedSocialCreditCode uscc, Instant moment) {
        return merchants.asOf(uscc, moment);
    }

    @Override
    public List<Merchant> revisions(UnifiedSocialCreditCode uscc, long before, int limit) {
        return merchants.revisions(uscc, before, limit);
    }

    @Override
    public Optional<Merchant> withDesignation(String designationId) {
        return merchants.withDesignation(designationId);
    }

    @Override
    public boolean add(MerchantEvent.MerchantRegistered event) {
        boolean added = merchants.add(event);
        if (added) {
            index.put(List.of(event));
        }
        return added;
    }

    @Override
    public boolean replace(Merchant present, MerchantEvent event) {
        boolean replaced = merchants.replace(present, event);
        if (replaced) {
            index.put(List.of(event));
        }
        return replaced;
    }

    @Override
    public Set<UnifiedSocialCreditCode> makeAll(List<MerchantChange> changes) {
        Set<UnifiedSocialCreditCode> made = merchants.makeAll(changes);
        index.put(changes.stream()
                .filter(change -> made.contains(change.uscc()))
                .map(MerchantChange::event)
                .toList());
        return made;
    }

    @Override
    public Optional<Long> revisionOf(UnifiedSocialCreditCode uscc, String importId, int line) {
        return merchants.revisionOf(uscc, importId, line);
    }

    @Override
    public List<Merchant> dueToTurn(LocalDate today, int limit) {
        return merchants.dueToTurn(today, limit);
    }
}
