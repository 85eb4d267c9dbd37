package org.fangxin.warning.adapter.mongo;

import org.fangxin.testkit.WithStack;
import org.fangxin.warning.application.FilingCountsContract;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithStack(sharedDatabase = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmbeddedFilingCountsIT extends FilingCountsContract {
    @Autowired
    private FilingCounts counts;

    @Override
    protected FilingCounts counts() {
        return counts;
    }
}
