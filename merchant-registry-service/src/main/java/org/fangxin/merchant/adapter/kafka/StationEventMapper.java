package org.fangxin.merchant.adapter.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fangxin.contracts.merchant.StationClosed;
import org.fangxin.contracts.merchant.StationDisputeEnded;
import org.fangxin.contracts.merchant.StationDisputeLogged;
import org.fangxin.contracts.merchant.StationOpened;
import org.fangxin.contracts.merchant.StationSummary;
import org.fangxin.contracts.merchant.StationUpdated;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.merchant.domain.station.Matter;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationChange;
import org.fangxin.merchant.domain.station.StationEntry;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Says in the published language what happened to stations and in their ledgers; of persons it says nothing. */
public final class StationEventMapper {
    private final CityTime time;

    public StationEventMapper(CityTime time) {
        this.time = time;
    }

    /** A change of a station. */
    public OutgoingEvent station(StationChange change) {
        String id = change.station().id();
        StationSummary summary = summary(change.station());
        LocalDate on = change.on();
        return switch (change) {
            case StationChange.Opened opened ->
                new OutgoingEvent(StationOpened.TYPE, new StationOpened(id, summary, on));
            case StationChange.Updated updated ->
                new OutgoingEvent(StationUpdated.TYPE, new StationUpdated(id, summary, on));
            case StationChange.Closed closed ->
                new OutgoingEvent(StationClosed.TYPE, new StationClosed(id, summary, on));
        };
    }

    /** The last change of a ledger's entry: that it was written, or what became of it. */
    public OutgoingEvent entry(LedgerEntry entry) {
        Matter matter = entry.matter();
        String uscc = matter.uscc() == null ? null : matter.uscc().value();
        LocalDate loggedOn = time.on(entry.loggedAt());
        LedgerOutcome outcome = entry.outcome();
        if (outcome == null) {
            return new OutgoingEvent(
                    StationDisputeLogged.TYPE,
                    new StationDisputeLogged(
                            entry.id(),
                            entry.stationId(),
                            entry.district(),
                            entry.kind().name(),
                            uscc,
                            matter.category(),
                            matter.problemType(),
                            loggedOn));
        }
        String complaintId = outcome instanceof LedgerOutcome.Escalated escalated ? escalated.complaintId() : null;
        return new OutgoingEvent(
                StationDisputeEnded.TYPE,
                new StationDisputeEnded(
                        entry.id(),
                        entry.stationId(),
                        entry.district(),
                        uscc,
                        outcome.code(),
                        text(outcome.recovered()),
                        complaintId,
                        loggedOn,
                        outcome.on()));
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static StationSummary summary(Station station) {
        StationEntry entry = station.entry();
        return new StationSummary(
                entry.name(),
                entry.kind().name(),
                entry.district(),
                entry.address(),
                entry.host(),
                station.haves().size());
    }
}
