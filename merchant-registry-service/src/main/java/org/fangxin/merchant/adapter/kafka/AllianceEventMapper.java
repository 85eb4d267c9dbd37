package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import org.fangxin.contracts.merchant.AllianceChanged;
import org.fangxin.contracts.merchant.AllianceEnded;
import org.fangxin.contracts.merchant.AllianceFormed;
import org.fangxin.merchant.domain.alliance.AllianceChange;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says in the published language what happened to return alliances. */
public final class AllianceEventMapper {
    private AllianceEventMapper() {}

    /** A change of an alliance. */
    public static OutgoingEvent tell(AllianceChange change) {
        ReturnAlliance alliance = change.alliance();
        LocalDate on = change.on();
        int members = alliance.membersOn(on).size();
        return switch (change) {
            case AllianceChange.Formed formed ->
                new OutgoingEvent(AllianceFormed.TYPE, new AllianceFormed(alliance.id(), alliance.name(), members, on));
            case AllianceChange.Changed changed ->
                new OutgoingEvent(
                        AllianceChanged.TYPE, new AllianceChanged(alliance.id(), alliance.name(), members, on));
            case AllianceChange.Ended ended ->
                new OutgoingEvent(AllianceEnded.TYPE, new AllianceEnded(alliance.id(), alliance.name(), members, on));
        };
    }
}
