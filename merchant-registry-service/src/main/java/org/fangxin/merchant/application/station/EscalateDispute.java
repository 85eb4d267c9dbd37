package org.fangxin.merchant.application.station;

import java.util.List;
import org.fangxin.merchant.application.station.KeepLedger.Outcome;
import org.fangxin.merchant.domain.person.Access;
import org.fangxin.merchant.domain.person.AccessLog;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.platform.time.CityTime;

/**
 * Lets a dispute at a station become a complaint. Who does so gets the consumer's data in the clear, for the filing; that
 * is kept before it is given out.
 */
public final class EscalateDispute {
    private static final String PURPOSE = "升级为投诉 (escalation to a complaint)";
    private static final String SUBJECT = "ledger/";

    private final KeepLedger keepLedger;
    private final AccessLog log;
    private final CityTime time;

    public EscalateDispute(KeepLedger keepLedger, AccessLog log, CityTime time) {
        this.keepLedger = keepLedger;
        this.log = log;
        this.time = time;
    }

    /** Escalates; nothing is given out unless the look was kept. */
    public Outcome escalate(KeepLedger.Place place, String by) {
        Outcome outcome = keepLedger.end(place, new LedgerOutcome.Escalated(time.today(), null, null, null));
        if (outcome instanceof Outcome.Kept) {
            log.keep(SUBJECT + place.entryId(), new Access(time.now(), by, PURPOSE));
        }
        return outcome;
    }

    /** Who got the data of an entry's consumer in the clear. */
    public List<Access> accesses(String entryId) {
        return log.of(SUBJECT + entryId);
    }
}
