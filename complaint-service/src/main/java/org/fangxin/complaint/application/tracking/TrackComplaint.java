package org.fangxin.complaint.application.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.complaint.domain.tracking.TrackingCodes;
import org.fangxin.complaint.domain.tracking.TrackingCodes.Place;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Lets somebody without an account follow a complaint: its number and a code that works once. */
public final class TrackComplaint {
    private static final Duration VALID = Duration.ofHours(24);

    /** Whoever has no account yet gets time to make one and claim the place. */
    private static final Duration VALID_FOR_A_CLAIM = Duration.ofDays(30);

    private final Complaints all;
    private final ReadComplaints complaints;
    private final TrackingCodes codes;
    private final Supplier<String> newCode;
    private final CityTime time;

    /** @param newCode makes codes that cannot be guessed */
    public TrackComplaint(Complaints all, TrackingCodes codes, Supplier<String> newCode, CityTime time) {
        this.all = all;
        this.complaints = new ReadComplaints(all, time);
        this.codes = codes;
        this.newCode = newCode;
        this.time = time;
    }

    /**
     * A new code for the complainant, or for an officer to tell the complainant; for the station that took it down, too, until
     * the complainant has claimed it. Empty for everybody else.
     */
    public Optional<Issued> issue(ComplaintId id, List<Actor> capacities) {
        return visible(id, capacities, Set.of(Party.COMPLAINANT, Party.OFFICER, Party.STATION))
                .filter(seen -> seen.as() != Party.STATION
                        || seen.held().complaint().filing().owner() == null)
                .map(seen -> seen.held().complaint())
                .map(complaint -> issued(
                        Place.first(complaint.trackingNumber()),
                        complaint.filing().owner() == null));
    }

    /** A new code for a co-complainant who has not taken the own place yet; empty for everybody else. */
    public Optional<Issued> issue(ComplaintId id, int co, List<Actor> capacities) {
        return visible(id, capacities, Set.of(Party.COMPLAINANT, Party.OFFICER, Party.STATION))
                .map(seen -> seen.held().complaint())
                .filter(complaint -> complaint
                        .side()
                        .other(co)
                        .filter(other -> other.owner() == null)
                        .isPresent())
                .map(complaint -> issued(new Place(complaint.trackingNumber(), co), true));
    }

    /** A new code for an agent who was named and has not taken the place yet; empty for everybody else. */
    public Optional<Issued> issueToAgent(ComplaintId id, List<Actor> capacities) {
        return visible(id, capacities, Set.of(Party.COMPLAINANT, Party.OFFICER))
                .map(seen -> seen.held().complaint())
                .filter(complaint -> complaint.side().mandate() instanceof Mandate mandate && mandate.account() == null)
                .map(complaint -> issued(
                        new Place(complaint.trackingNumber(), complaint.side().agentPlace()), true));
    }

    /** An agent or a co-complainant gets no code: it would give the complainant's place. */
    private Optional<ReadComplaints.Seen> visible(ComplaintId id, List<Actor> capacities, Set<Party> to) {
        return complaints.find(id, capacities).filter(seen -> to.contains(seen.as()));
    }

    private Issued issued(Place place, boolean unclaimed) {
        Issued issued =
                new Issued(place.number(), newCode.get(), time.now().plus(unclaimed ? VALID_FOR_A_CLAIM : VALID));
        codes.issue(place, issued.code(), issued.until());
        return issued;
    }

    /** The complaint of a number, once, for the holder of its code. Nothing tells a wrong number from a wrong code. */
    public Optional<Tracked> track(TrackingNumber number, String code) {
        return codes.redeem(Place.first(number), code, time.now())
                ? all.numbered(number).map(this::tracked)
                : Optional.empty();
    }

    private Tracked tracked(Held held) {
        return held.complaint().state() instanceof Merged merged
                ? new Tracked(held, all.find(merged.into()).orElse(null))
                : new Tracked(held, null);
    }

    /**
     * A complaint that is followed.
     *
     * @param lead the case in which it goes on; null when it goes on by itself
     */
    public record Tracked(Held held, @Nullable Held lead) {}

    /** A code that was just made; it is shown this once. */
    public record Issued(TrackingNumber number, String code, Instant until) {}
}
