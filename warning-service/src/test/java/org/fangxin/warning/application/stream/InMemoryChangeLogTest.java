package org.fangxin.warning.application.stream;

import org.fangxin.warning.domain.stream.ChangeLog;

class InMemoryChangeLogTest extends ChangeLogContract {
    private final InMemoryChangeLog log = new InMemoryChangeLog();

    @Override
    protected ChangeLog log() {
        return log;
    }
}
