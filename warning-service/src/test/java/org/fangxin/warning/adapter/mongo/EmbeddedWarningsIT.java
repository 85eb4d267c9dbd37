package org.fangxin.warning.adapter.mongo;

import org.fangxin.testkit.WithStack;
import org.fangxin.warning.application.WarningsContract;
import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.domain.notice.Warnings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithStack(sharedDatabase = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmbeddedWarningsIT extends WarningsContract {
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
