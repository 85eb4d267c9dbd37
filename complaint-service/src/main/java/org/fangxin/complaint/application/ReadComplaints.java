package org.fangxin.complaint.application;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Party;

/** Shows a complaint to whom it concerns; for everybody else it does not exist. */
public final class ReadComplaints {
    private final Complaints complaints;

    public ReadComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The complaint as the first of these capacities in which the reader is concerned sees it. */
    public Optional<Seen> find(ComplaintId id, List<Actor> capacities) {
        return complaints.find(id).flatMap(held -> seen(held, capacities));
    }

    private static Optional<Seen> seen(Held held, List<Actor> capacities) {
        Complaint complaint = held.complaint();
        return capacities.stream()
                .flatMap(actor -> complaint.partyOf(actor).stream())
                .findFirst()
                .map(party -> new Seen(held, party));
    }

    /** A complaint and what the reader is to it. */
    public record Seen(Held held, Party as) {}
}
