package org.fangxin.merchant.application.sync;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.RosterEntry;
import org.fangxin.merchant.domain.sync.ChangeLog;

/** Logs a change that the registry's own outbox has told: in the order of the merchant's versions, at least once. */
public final class LogChange {
    private final ChangeLog log;
    private final Merchants merchants;

    public LogChange(ChangeLog log, Merchants merchants) {
        this.log = log;
        this.merchants = merchants;
    }

    /** Logs a merchant's version for the partners in whose rosters it stands. */
    public void log(UnifiedSocialCreditCode uscc, long version, Instant at) {
        List<String> partners = merchants.find(uscc).map(Merchant::rosters).orElse(List.of()).stream()
                .map(RosterEntry::partner)
                .toList();
        log.append(uscc, version, at, partners);
    }
}
