package org.fangxin.merchant.application.station;

import java.time.YearMonth;
import java.util.Optional;
import org.fangxin.merchant.domain.station.Assessments;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.Ledgers;
import org.fangxin.merchant.domain.station.StationFigures;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** Reads ledgers and what a station is assessed by. */
public final class ReadLedger {
    private final Ledgers ledgers;
    private final Assessments assessments;

    public ReadLedger(Ledgers ledgers, Assessments assessments) {
        this.ledgers = ledgers;
        this.assessments = assessments;
    }

    /** An entry of a station's ledger. */
    public Optional<LedgerEntry> entry(String stationId, String entryId) {
        return ledgers.find(entryId).filter(entry -> entry.stationId().equals(stationId));
    }

    /** The page of entries after a position, newest first. */
    public Slice<LedgerEntry> page(String stationId, boolean open, Optional<Position> after, int limit) {
        String before = after.map(position -> position.keys().getFirst()).orElse(null);
        return Slice.of(ledgers.of(stationId, open, before, limit + 1), limit, entry -> Position.of(entry.id()));
    }

    /** The figures of a station over some months, both ends included. */
    public StationFigures figures(String stationId, YearMonth from, YearMonth to) {
        return assessments.of(stationId, from, to);
    }
}
