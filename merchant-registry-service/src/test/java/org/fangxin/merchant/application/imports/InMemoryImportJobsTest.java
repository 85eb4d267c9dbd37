package org.fangxin.merchant.application.imports;

import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.imports.ImportJobs;

class InMemoryImportJobsTest extends ImportJobsContract {
    @Override
    protected ImportJobs<MerchantLineResult> jobs() {
        return new InMemoryImportJobs();
    }
}
