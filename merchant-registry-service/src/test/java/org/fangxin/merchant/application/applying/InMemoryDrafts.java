package org.fangxin.merchant.application.applying;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.Drafts;

/** Drafts in memory. */
final class InMemoryDrafts implements Drafts {
    private final Map<String, Held> held = new TreeMap<>();

    @Override
    public Optional<Held> find(UnifiedSocialCreditCode uscc, String id) {
        return Optional.ofNullable(held.get(id))
                .filter(each -> each.draft().uscc().equals(uscc));
    }

    @Override
    public Optional<Held> of(UnifiedSocialCreditCode uscc, String kind) {
        return all(uscc).stream()
                .filter(each -> each.draft().kind().equals(kind))
                .findFirst();
    }

    @Override
    public List<Held> all(UnifiedSocialCreditCode uscc) {
        return held.values().stream()
                .filter(each -> each.draft().uscc().equals(uscc))
                .sorted(Comparator.comparing(each -> each.draft().kind()))
                .toList();
    }

    @Override
    public boolean add(Draft draft, String requestKey) {
        if (of(draft.uscc(), draft.kind()).isPresent()) {
            return false;
        }
        held.put(draft.id(), new Held(draft, 1, requestKey));
        return true;
    }

    @Override
    public boolean replace(Held present, Draft next) {
        return held.replace(present.draft().id(), present, new Held(next, present.version() + 1, present.requestKey()));
    }

    @Override
    public boolean remove(Held present) {
        return held.remove(present.draft().id(), present);
    }

    @Override
    public void remove(String id) {
        held.remove(id);
    }

    @Override
    public void dropOver(LocalDate today) {
        held.values().removeIf(each -> each.draft().isOverOn(today));
    }
}
