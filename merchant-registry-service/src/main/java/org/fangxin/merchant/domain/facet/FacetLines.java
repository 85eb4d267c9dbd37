package org.fangxin.merchant.domain.facet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Where the lines of merchants come from. */
public interface FacetLines {
    /**
     * Lines in the order of the merchants' codes.
     *
     * @param after code of the last one seen; empty to start
     */
    List<FacetLine> after(String after, LocalDate today, int limit);

    /** The lines of some merchants as they are now; of those that are not registered there is none. */
    List<FacetLine> of(Collection<UnifiedSocialCreditCode> usccs, LocalDate today);
}
