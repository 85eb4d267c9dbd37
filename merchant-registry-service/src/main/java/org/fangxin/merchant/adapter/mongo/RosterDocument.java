package org.fangxin.merchant.adapter.mongo;

import org.fangxin.merchant.domain.RosterEntry;
import org.jspecify.annotations.Nullable;

record RosterDocument(String partner, @Nullable String ref) {
    static RosterDocument of(RosterEntry entry) {
        return new RosterDocument(entry.partner(), entry.ref());
    }

    RosterEntry entry() {
        return new RosterEntry(partner, ref);
    }
}
