package org.fangxin.merchant.application.imports;

import org.fangxin.merchant.domain.imports.ImportJobs;

class InMemoryImportJobsTest extends ImportJobsContract {
    @Override
    protected ImportJobs jobs() {
        return new InMemoryImportJobs();
    }
}
