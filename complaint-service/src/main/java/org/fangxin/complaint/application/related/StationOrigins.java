package org.fangxin.complaint.application.related;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.ComplaintId;

/** From which stations' ledgers complaints come. */
public interface StationOrigins {
    /**
     * The dispute at a station that led to a complaint.
     *
     * @param ledgerEntryId the line of the station's ledger
     * @param loggedOn day on which the station wrote it down
     */
    record Origin(String stationId, String ledgerEntryId, LocalDate loggedOn) {}

    /** Keeps where a complaint comes from; the first word stands. */
    void keep(ComplaintId complaint, Origin origin);

    /** Where a complaint comes from; empty when from no station, or when that is not known yet. */
    Optional<Origin> of(ComplaintId complaint);
}
