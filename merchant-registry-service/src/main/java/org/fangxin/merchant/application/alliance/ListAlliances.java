package org.fangxin.merchant.application.alliance;

import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Lists the alliances that stand. */
public final class ListAlliances {
    private final Alliances alliances;

    public ListAlliances(Alliances alliances) {
        this.alliances = alliances;
    }

    /** An alliance by its id, also one that has ended. */
    public Optional<ReturnAlliance> find(String id) {
        return alliances.find(id);
    }

    /** The page after a position, by name. */
    public Slice<ReturnAlliance> page(@Nullable UnifiedSocialCreditCode member, Optional<Position> after, int limit) {
        String from = after.map(position -> position.keys().getFirst()).orElse(null);
        return Slice.of(alliances.list(member, from, limit + 1), limit, listed -> Position.of(listed.key()))
                .map(Alliances.Listed::alliance);
    }
}
