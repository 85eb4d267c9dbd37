package org.fangxin.warning.adapter.mongo;

import org.fangxin.testkit.WithContainers;
import org.fangxin.warning.application.webhook.DeliveriesContract;
import org.fangxin.warning.application.webhook.DeliveryBoard;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithContainers
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContainerDeliveriesIT extends DeliveriesContract {
    @Autowired
    private MongoDeliveries deliveries;

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Override
    protected DeliveryBoard board() {
        return deliveries;
    }
}
