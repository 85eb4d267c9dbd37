package org.fangxin.warning.domain.webhook;

import java.util.Collection;
import java.util.List;

/** Which merchants are whose tenants, as the registry tells it: a partner is told of its roster. */
public interface PartnerRosters {
    /**
     * Notes in whose rosters a merchant stands. What comes twice, or after something newer, changes nothing.
     *
     * @param sequence the merchant's version that said so
     * @param partners ids of the partners
     */
    void note(String uscc, long sequence, List<String> partners);

    /** The partners that have any of these merchants in their rosters, sorted. */
    List<String> partnersOf(Collection<String> usccs);
}
