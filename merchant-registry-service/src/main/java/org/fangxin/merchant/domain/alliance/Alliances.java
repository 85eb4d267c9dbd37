package org.fangxin.merchant.domain.alliance;

import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Return alliances. Each change is one guarded write that carries its event. */
public interface Alliances {
    /** An alliance by its id. */
    Optional<ReturnAlliance> find(String id);

    /** Alliances that a merchant belongs or ever belonged to. */
    List<ReturnAlliance> everOf(UnifiedSocialCreditCode uscc);

    /** Adds an alliance. */
    void form(AllianceChange.Formed formed);

    /**
     * Puts an alliance's next state in place of the one with the version before.
     *
     * @return false when another change came first
     */
    boolean change(AllianceChange change);

    /**
     * Alliances that stand, by name.
     *
     * @param member only those that this merchant belongs to; null for all
     * @param after key of the last one seen; null to start
     */
    List<Listed> list(@Nullable UnifiedSocialCreditCode member, @Nullable String after, int limit);

    /**
     * An alliance of a list.
     *
     * @param key its unique place in the list
     */
    record Listed(ReturnAlliance alliance, String key) {}
}
