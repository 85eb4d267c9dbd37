package org.fangxin.complaint.application;

import org.fangxin.complaint.domain.Complaints;

class InMemoryComplaintsTest extends ComplaintsContract {
    private final Complaints complaints = new InMemoryComplaints();

    @Override
    protected Complaints complaints() {
        return complaints;
    }
}
