package org.fangxin.merchant.domain.person;

import java.util.Collection;
import java.util.Map;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Where the persons of merchants are kept, encrypted. */
public interface PersonRegister {
    /** The persons of a merchant; unknown ones when nobody has said anything. */
    MerchantPersons of(UnifiedSocialCreditCode uscc);

    /** The same for many merchants, those of whom nobody has said anything left out. */
    Map<UnifiedSocialCreditCode, MerchantPersons> ofAll(Collection<UnifiedSocialCreditCode> usccs);

    /** Keeps the next version; false when somebody else has changed the persons since. */
    boolean keep(MerchantPersons next);
}
