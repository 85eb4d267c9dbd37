package org.fangxin.merchant.application.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.standing.ReadStanding;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.standing.Standing;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.time.CityTime;

/** Reads all that the public may know about a merchant. */
public final class ReadMerchant {
    private final Merchants merchants;
    private final ReadStanding standing;
    private final MerchantWarnings warnings;
    private final CityTime time;

    public ReadMerchant(Merchants merchants, ReadStanding standing, MerchantWarnings warnings, CityTime time) {
        this.merchants = merchants;
        this.standing = standing;
        this.warnings = warnings;
        this.time = time;
    }

    /**
     * A merchant with what others say about it.
     *
     * @param warnings warnings that name it and apply now, newest first
     */
    public record Portrait(Merchant merchant, Standing standing, List<MerchantWarning> warnings) {
        public Portrait {
            warnings = List.copyOf(warnings);
        }
    }

    /** The merchant with its standing and active warnings; empty when nobody registered it. */
    public Optional<Portrait> portrait(UnifiedSocialCreditCode uscc) {
        return merchants.find(uscc).map(this::portrait);
    }

    /** The merchant alone; empty when nobody registered it. */
    public Optional<Merchant> merchant(UnifiedSocialCreditCode uscc) {
        return merchants.find(uscc);
    }

    /** The merchant as it was at the end of a day; empty when it was not registered then. */
    public Optional<Merchant> asOf(UnifiedSocialCreditCode uscc, LocalDate day) {
        return merchants.asOf(uscc, time.startOf(day.plusDays(1)).minusMillis(1));
    }

    /** The merchant to which a designation was awarded; empty when there is no such designation. */
    public Optional<Merchant> withDesignation(String designationId) {
        return merchants.withDesignation(designationId);
    }

    /** Those of the given merchants that are registered, in one read. */
    public Map<UnifiedSocialCreditCode, Merchant> merchants(Set<UnifiedSocialCreditCode> usccs) {
        return merchants.findAll(usccs);
    }

    private Portrait portrait(Merchant merchant) {
        Instant now = time.now();
        List<MerchantWarning> active = warnings.naming(merchant.uscc(), now).stream()
                .filter(warning -> warning.isActiveAt(now))
                .toList();
        return new Portrait(merchant, standing.of(merchant.uscc()), active);
    }
}
