package org.fangxin.merchant.adapter.kafka;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.merchant.StationDisputeEnded;
import org.fangxin.contracts.merchant.StationDisputeLogged;
import org.fangxin.merchant.domain.station.Assessments;
import org.fangxin.merchant.domain.station.StationFigures.Count;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears what the registry itself told of ledgers and counts it for the assessment of stations. */
public final class OwnLedgerEvents {
    private final Assessments assessments;

    public OwnLedgerEvents(Assessments assessments) {
        this.assessments = assessments;
    }

    /** The subscription, with a group of its own. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.MERCHANT)
                .as("assessments")
                .on(StationDisputeLogged.TYPE, StationDisputeLogged.class, (envelope, logged) -> logged(logged))
                .on(StationDisputeEnded.TYPE, StationDisputeEnded.class, (envelope, ended) -> ended(ended));
    }

    private void logged(StationDisputeLogged logged) {
        assessments.count(
                logged.stationId(), YearMonth.from(logged.on()), logged.entryId(), Count.valueOf(logged.kind()), null);
    }

    private void ended(StationDisputeEnded ended) {
        assessments.count(
                ended.stationId(),
                YearMonth.from(ended.loggedOn()),
                ended.entryId(),
                Count.valueOf(ended.outcome()),
                ended.recovered() == null ? null : new BigDecimal(ended.recovered()));
    }
}
