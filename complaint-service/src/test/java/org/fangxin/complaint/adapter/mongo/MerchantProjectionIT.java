package org.fangxin.complaint.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MerchantProjectionIT extends ServiceIT {
    private static final UnifiedSocialCreditCode SHOP = new UnifiedSocialCreditCode("92330105MA2CD0029F");

    @Autowired
    private MerchantCopies copies;

    @Test
    void keeps_the_newest_entry_whatever_comes_twice_or_late() {
        assertThat(copies.find(SHOP)).isEmpty();

        copies.update(named("新名"), 5);
        copies.update(named("新名"), 5);
        copies.update(named("旧名"), 4);

        assertThat(copies.find(SHOP)).contains(named("新名"));

        copies.update(named("更新名"), 6);

        assertThat(copies.find(SHOP)).contains(named("更新名"));
    }

    @Test
    void remembers_who_takes_part_in_online_dispute_resolution() {
        UnifiedSocialCreditCode other = new UnifiedSocialCreditCode("91330109MA2KH0060M");
        copies.odr(other, true, 1);
        assertThat(copies.find(other)).isEmpty();

        copies.update(new Merchant(other, "店", "路1号", "330109", null, false), 2);
        copies.odr(other, false, 1);

        assertThat(copies.find(other)).get().extracting(Merchant::odr).isEqualTo(true);

        copies.odr(other, false, 3);

        assertThat(copies.find(other)).get().extracting(Merchant::odr).isEqualTo(false);
    }

    private static Merchant named(String name) {
        return new Merchant(SHOP, name, "拱墅区某路1号", "330105", "F5212", false);
    }
}
