package org.fangxin.merchant.application.returning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.alliance.AllianceChange;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;

/** Return alliances in memory. */
final class InMemoryAlliances implements Alliances {
    private final Map<String, ReturnAlliance> alliances = new LinkedHashMap<>();

    @Override
    public Optional<ReturnAlliance> find(String id) {
        return Optional.ofNullable(alliances.get(id));
    }

    @Override
    public List<ReturnAlliance> everOf(UnifiedSocialCreditCode uscc) {
        return alliances.values().stream()
                .filter(alliance -> alliance.members().stream()
                        .anyMatch(member -> member.uscc().equals(uscc)))
                .toList();
    }

    @Override
    public void form(AllianceChange.Formed formed) {
        alliances.put(formed.alliance().id(), formed.alliance());
    }

    @Override
    public boolean change(AllianceChange change) {
        alliances.put(change.alliance().id(), change.alliance());
        return true;
    }

    @Override
    public List<Listed> list(UnifiedSocialCreditCode member, String after, int limit) {
        return alliances.values().stream()
                .filter(ReturnAlliance::stands)
                .map(alliance -> new Listed(alliance, alliance.id()))
                .limit(limit)
                .toList();
    }
}
