package org.fangxin.merchant.application.station;

import java.util.Optional;
import org.fangxin.merchant.domain.station.ComplaintEnd;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.Ledgers;

/** Notes in a station's ledger what became of the complaint that a dispute led to. */
public final class HearOfComplaint {
    private final Ledgers ledgers;

    public HearOfComplaint(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** A complaint ended. Most come from no station; hearing it twice changes nothing. */
    public void ended(String complaintId, ComplaintEnd end) {
        Optional<LedgerEntry> next = next(complaintId, end);
        while (next.isPresent() && !ledgers.change(next.get())) {
            next = next(complaintId, end);
        }
    }

    private Optional<LedgerEntry> next(String complaintId, ComplaintEnd end) {
        return ledgers.byComplaint(complaintId).flatMap(entry -> entry.complaintEnded(complaintId, end));
    }
}
