package org.fangxin.merchant.application.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.merchant.domain.person.PersonRegister;

/** Persons in memory. */
public final class InMemoryPersons implements PersonRegister {
    private final Map<UnifiedSocialCreditCode, MerchantPersons> kept = new HashMap<>();

    @Override
    public MerchantPersons of(UnifiedSocialCreditCode uscc) {
        return kept.getOrDefault(uscc, MerchantPersons.unknown(uscc));
    }

    @Override
    public Map<UnifiedSocialCreditCode, MerchantPersons> ofAll(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, MerchantPersons> found = new HashMap<>();
        usccs.stream().filter(kept::containsKey).forEach(uscc -> found.put(uscc, kept.get(uscc)));
        return found;
    }

    @Override
    public boolean keep(MerchantPersons next) {
        if (of(next.uscc()).version() != next.version() - 1) {
            return false;
        }
        kept.put(next.uscc(), next);
        return true;
    }
}
