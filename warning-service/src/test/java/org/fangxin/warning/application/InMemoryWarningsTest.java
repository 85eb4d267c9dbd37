package org.fangxin.warning.application;

import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.domain.notice.Warnings;

class InMemoryWarningsTest extends WarningsContract {
    private final InMemoryWarnings warnings = new InMemoryWarnings();

    @Override
    protected Warnings warnings() {
        return warnings;
    }

    @Override
    protected DueWarnings due() {
        return warnings;
    }
}
