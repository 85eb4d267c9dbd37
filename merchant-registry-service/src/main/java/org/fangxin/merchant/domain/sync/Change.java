package org.fangxin.merchant.domain.sync;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * A merchant got a new version.
 *
 * @param seq place in the log, from 1, without gaps
 * @param version the merchant's version; of two changes of a merchant the one with the greater version is the later
 * @param at when the version came into force
 * @param partners partners that counted the merchant among their tenants when the change was logged
 */
public record Change(long seq, UnifiedSocialCreditCode uscc, long version, Instant at, List<String> partners) {
    public Change {
        partners = List.copyOf(partners);
    }
}
