package org.fangxin.merchant.domain.badge;

import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Editions of badges. */
public interface BadgeEditions {
    /** The edition in which a merchant's badges are issued now. */
    Optional<BadgeEdition> current(UnifiedSocialCreditCode uscc);

    /**
     * Makes an edition the current one of its merchant.
     *
     * @return false when the merchant has a current one, also when somebody else made it at the same moment
     */
    boolean add(BadgeEdition edition);

    /** Ends that an edition is the current one; it is not taken back by that. */
    void supersede(BadgeEdition edition);

    /** Takes an edition back for good. */
    void revoke(BadgeEdition edition);

    /** The editions of a merchant that have not been taken back. */
    List<BadgeEdition> standing(UnifiedSocialCreditCode uscc);

    /** The edition at a place. */
    Optional<BadgeEdition> at(long index);

    /** Places in a list whose editions were taken back. */
    List<Long> revokedIn(long list);

    /** Whether any edition has its place in a list. */
    boolean hasList(long list);

    /** A place that nobody has had. */
    long nextIndex();
}
