package org.fangxin.complaint.application;

import java.time.Duration;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantDirectory;
import org.fangxin.contracts.codes.IndustrySections;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom a complaint is against. What the complainant says comes first (the shop may stand elsewhere than the
 * company is registered); the directory fills the gaps. The law does not require that a business be registered, so name,
 * address and district are enough without anybody knowing the code.
 */
public final class IdentifyRespondent {
    private final MerchantDirectory directory;

    public IdentifyRespondent(MerchantDirectory directory) {
        this.directory = directory;
    }

    /** The respondent, or why it cannot be told. */
    public Answer identify(Accused accused) {
        UnifiedSocialCreditCode uscc = accused.uscc();
        if (uscc == null) {
            return described(accused);
        }
        return switch (directory.find(uscc)) {
            case MerchantDirectory.Answer.Found found ->
                new Answer.Identified(
                        filled(accused, found.merchant()), found.merchant().odr());
            case MerchantDirectory.Answer.Unknown unknown -> described(accused);
            case MerchantDirectory.Answer.Unavailable unavailable ->
                accused.isDescribed() ? described(accused) : new Answer.Unavailable(unavailable.retryAfter());
        };
    }

    private static Answer described(Accused accused) {
        String name = accused.name();
        String address = accused.address();
        String district = accused.district();
        if (name == null || address == null || district == null) {
            return new Answer.Unknown();
        }
        return new Answer.Identified(new Respondent(accused.uscc(), name, address, district, false, null), false);
    }

    private static Respondent filled(Accused accused, Merchant merchant) {
        return new Respondent(
                merchant.uscc(),
                or(accused.name(), merchant.name()),
                or(accused.address(), merchant.address()),
                or(accused.district(), merchant.district()),
                true,
                IndustrySections.of(merchant.industry()).orElse(null));
    }

    private static String or(@Nullable String said, String known) {
        return said == null ? known : said;
    }

    /** What the complainant says about the business. */
    public record Accused(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable String name,
            @Nullable String address,
            @Nullable String district) {
        /** Whether it is told apart without a look-up. */
        public boolean isDescribed() {
            return name != null && address != null && district != null;
        }
    }

    /** Whom it is against. */
    public sealed interface Answer {
        /**
         * Name, address and competent district are certain.
         *
         * @param odr whether it takes part in online dispute resolution
         */
        record Identified(Respondent respondent, boolean odr) implements Answer {}

        /** Nobody knows this code, and it was not described otherwise. */
        record Unknown() implements Answer {}

        /** The registry cannot be asked now. */
        record Unavailable(Duration retryAfter) implements Answer {}
    }
}
