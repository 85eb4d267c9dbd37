package org.fangxin.complaint.application.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.application.imports.CaseLineReader.Reading;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantBatch;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * The merchants that lines name: from the own copies, and those of which no event has told yet from the registry, all in one
 * question. Whoever is described in the line itself need not be known.
 */
public final class KnownMerchants {
    private final MerchantCopies copies;
    private final MerchantBatch registry;

    public KnownMerchants(MerchantCopies copies, MerchantBatch registry) {
        this.copies = copies;
        this.registry = registry;
    }

    MerchantBatch.Finding of(List<Reading> readings) {
        Set<UnifiedSocialCreditCode> named = new HashSet<>();
        Set<UnifiedSocialCreditCode> needed = new HashSet<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Readable(CaseLine line)) {
                Accused accused = line.accused();
                if (accused.uscc() != null) {
                    named.add(accused.uscc());
                    if (!accused.isDescribed()) {
                        needed.add(accused.uscc());
                    }
                }
            }
        }
        Map<UnifiedSocialCreditCode, Merchant> known = new HashMap<>(copies.findAll(named));
        needed.removeAll(known.keySet());
        if (needed.isEmpty()) {
            return new MerchantBatch.Finding.Known(known);
        }
        MerchantBatch.Finding answer = registry.findAll(needed);
        if (answer instanceof MerchantBatch.Finding.Known(Map<UnifiedSocialCreditCode, Merchant> more)) {
            known.putAll(more);
            return new MerchantBatch.Finding.Known(known);
        }
        return answer;
    }
}
