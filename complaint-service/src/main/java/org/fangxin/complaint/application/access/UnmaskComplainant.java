package org.fangxin.complaint.application.access;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.access.Access;
import org.fangxin.complaint.domain.access.AccessLog;
import org.fangxin.platform.time.CityTime;

/** Shows an officer of the district who complained, after keeping that it was shown and what for. */
public final class UnmaskComplainant {
    private final Complaints complaints;
    private final AccessLog log;
    private final CityTime time;

    public UnmaskComplainant(Complaints complaints, AccessLog log, CityTime time) {
        this.complaints = complaints;
        this.log = log;
        this.time = time;
    }

    /** The complaint whose persons may be read in the clear; empty when there is none for this officer, or nobody in it. */
    public Optional<Complaint> show(ComplaintId id, Actor.Officer officer, String purpose) {
        return complaints
                .find(id)
                .map(Complaints.Held::complaint)
                .filter(complaint -> complaint.partyOf(officer).isPresent()
                        && complaint.filing().complainant() != null)
                .map(complaint -> {
                    log.keep(id.value(), new Access(time.now(), officer.userId(), purpose));
                    return complaint;
                });
    }

    /** Who has looked, for the complainant and the officers; empty for everybody else. */
    public Optional<List<Access>> accesses(ComplaintId id, List<Actor> capacities) {
        return complaints
                .find(id)
                .filter(held -> capacities.stream()
                        .flatMap(actor -> held.complaint().partyOf(actor).stream())
                        .anyMatch(party -> party != Party.RESPONDENT))
                .map(held -> log.of(id.value()));
    }
}
