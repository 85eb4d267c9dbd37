package org.fangxin.merchant.application.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** Reads what happened to a merchant's record: who changed what, and when. */
public final class ReadRevisions {
    private static final Map<String, Function<Merchant, Object>> PARTS = parts();

    private final Merchants merchants;

    public ReadRevisions(Merchants merchants) {
        this.merchants = merchants;
    }

    /**
     * A revision.
     *
     * @param changed parts of the record that it changed; empty for the first one, and for a look by the calendar
     */
    public record Changed(Merchant merchant, List<String> changed) {
        public Changed {
            changed = List.copyOf(changed);
        }
    }

    /** The page after a position, newest first. */
    public Slice<Changed> page(UnifiedSocialCreditCode uscc, Optional<Position> after, int limit) {
        long before = after.map(position -> Long.parseLong(position.keys().getFirst()))
                .orElse(Long.MAX_VALUE);
        List<Merchant> revisions = merchants.revisions(uscc, before, limit + 1);
        List<Changed> changes = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Merchant revision = revisions.get(i);
            List<String> changed = i + 1 < revisions.size() ? difference(revisions.get(i + 1), revision) : List.of();
            changes.add(new Changed(revision, changed));
        }
        return Slice.of(
                changes,
                limit,
                change -> Position.of(Long.toString(change.merchant().revision().number())));
    }

    private static List<String> difference(Merchant before, Merchant after) {
        return PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Merchant, Object>> parts() {
        Map<String, Function<Merchant, Object>> parts = new LinkedHashMap<>();
        parts.put("name", merchant -> merchant.entry().name());
        parts.put("brand", merchant -> Optional.ofNullable(merchant.entry().brand()));
        parts.put("district", merchant -> merchant.entry().district());
        parts.put("address", merchant -> merchant.entry().address());
        parts.put("category", merchant -> merchant.entry().category());
        parts.put("industry", merchant -> Optional.ofNullable(merchant.entry().industry()));
        parts.put("phone", merchant -> Optional.ofNullable(merchant.entry().phone()));
        parts.put("designations", Merchant::designations);
        parts.put("stores", Merchant::stores);
        parts.put("pledges", Merchant::pledges);
        parts.put("odr", merchant -> Optional.ofNullable(merchant.odr()));
        parts.put("roster", Merchant::rosters);
        return parts;
    }
}
