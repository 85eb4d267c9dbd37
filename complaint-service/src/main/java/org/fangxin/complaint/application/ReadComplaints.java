package org.fangxin.complaint.application;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.platform.time.CityTime;

/** Shows a complaint to whom it concerns; for everybody else it does not exist. */
public final class ReadComplaints {
    private final Complaints complaints;
    private final CityTime time;

    public ReadComplaints(Complaints complaints, CityTime time) {
        this.complaints = complaints;
        this.time = time;
    }

    /** The complaint as the first of these capacities in which the reader is concerned sees it. */
    public Optional<Seen> find(ComplaintId id, List<Actor> capacities) {
        return complaints.find(id).flatMap(held -> seen(held, capacities));
    }

    private Optional<Seen> seen(Held held, List<Actor> capacities) {
        Complaint complaint = held.complaint();
        return capacities.stream()
                .flatMap(actor -> complaint.partyOf(actor).stream())
                .filter(party -> party != Party.AGENT || mandated(complaint))
                .findFirst()
                .map(party -> new Seen(held, party));
    }

    /** An agent sees the case no longer than the power of attorney holds. */
    private boolean mandated(Complaint complaint) {
        Mandate mandate = complaint.side().mandate();
        return mandate != null && mandate.holdsOn(time.today());
    }

    /** A complaint and what the reader is to it. */
    public record Seen(Held held, Party as) {}
}
