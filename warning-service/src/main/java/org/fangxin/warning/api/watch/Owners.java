package org.fangxin.warning.api.watch;

import org.fangxin.platform.security.Caller;
import org.fangxin.warning.domain.Pseudonyms;

/** Whose watchlist and inbox a caller means: the store knows a pseudonym only. */
public final class Owners {
    private static final String MATTER = "watchlists and inboxes";

    private final Pseudonyms pseudonyms;

    public Owners(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    String of(Caller caller) {
        return pseudonyms.of(MATTER, caller.id());
    }
}
