package org.fangxin.merchant.adapter.mongo;

import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.domain.Merchants;

class InMemoryMerchantsTest extends MerchantsContract {
    private final InMemoryMerchants merchants = new InMemoryMerchants();

    @Override
    Merchants merchants() {
        return merchants;
    }
}
