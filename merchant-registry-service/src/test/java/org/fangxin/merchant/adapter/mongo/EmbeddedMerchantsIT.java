package org.fangxin.merchant.adapter.mongo;

import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.domain.Merchants;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class EmbeddedMerchantsIT extends MerchantsContract {
    @Autowired
    private Merchants merchants;

    @Override
    Merchants merchants() {
        return merchants;
    }
}
