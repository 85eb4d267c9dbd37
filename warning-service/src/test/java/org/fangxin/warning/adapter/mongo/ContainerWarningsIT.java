package org.fangxin.warning.adapter.mongo;

import org.fangxin.testkit.WithContainers;
import org.fangxin.warning.application.WarningsContract;
import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.domain.notice.Warnings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithContainers
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContainerWarningsIT extends WarningsContract {
    @Autowired
    private MongoWarnings warnings;

    @Override
    protected Warnings warnings() {
        return warnings;
    }

    @Override
    protected DueWarnings due() {
        return warnings;
    }
}
