package org.fangxin.merchant.application.person;

import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.person.Access;
import org.fangxin.merchant.domain.person.AccessLog;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.merchant.domain.person.PersonRegister;
import org.fangxin.platform.time.CityTime;

/** Shows the persons of a merchant; in the clear only after it was kept who looked and what for. */
public final class ShowPersons {
    private final PersonRegister register;
    private final AccessLog log;
    private final CityTime time;

    public ShowPersons(PersonRegister register, AccessLog log, CityTime time) {
        this.register = register;
        this.log = log;
        this.time = time;
    }

    /** The persons, to be shown masked. */
    public MerchantPersons masked(UnifiedSocialCreditCode uscc) {
        return register.of(uscc);
    }

    /** The persons, to be shown in the clear. */
    public MerchantPersons inTheClear(UnifiedSocialCreditCode uscc, String by, String purpose) {
        log.keep(uscc.value(), new Access(time.now(), by, purpose));
        return register.of(uscc);
    }

    /** Who has looked at the persons of a merchant. */
    public List<Access> accesses(UnifiedSocialCreditCode uscc) {
        return log.of(uscc.value());
    }
}
