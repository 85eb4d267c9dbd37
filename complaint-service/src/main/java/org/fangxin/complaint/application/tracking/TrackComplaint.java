package org.fangxin.complaint.application.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.tracking.TrackingCodes;
import org.fangxin.platform.time.CityTime;

/** Lets somebody without an account follow a complaint: its number and a code that works once. */
public final class TrackComplaint {
    private static final Duration VALID = Duration.ofHours(24);

    private final Complaints complaints;
    private final TrackingCodes codes;
    private final Supplier<String> newCode;
    private final CityTime time;

    /** @param newCode makes codes that cannot be guessed */
    public TrackComplaint(Complaints complaints, TrackingCodes codes, Supplier<String> newCode, CityTime time) {
        this.complaints = complaints;
        this.codes = codes;
        this.newCode = newCode;
        this.time = time;
    }

    /** A new code for the complainant, or for an officer to tell the complainant; empty for everybody else. */
    public Optional<Issued> issue(ComplaintId id, List<Actor> capacities) {
        return new ReadComplaints(complaints)
                .find(id, capacities)
                .filter(seen -> seen.as() != Party.RESPONDENT)
                .map(seen -> {
                    TrackingNumber number = seen.held().complaint().trackingNumber();
                    Issued issued = new Issued(number, newCode.get(), time.now().plus(VALID));
                    codes.issue(number, issued.code(), issued.until());
                    return issued;
                });
    }

    /** The complaint of a number, once, for the holder of its code. Nothing tells a wrong number from a wrong code. */
    public Optional<Held> track(TrackingNumber number, String code) {
        return codes.redeem(number, code, time.now()) ? complaints.numbered(number) : Optional.empty();
    }

    /** A code that was just made; it is shown this once. */
    public record Issued(TrackingNumber number, String code, Instant until) {}
}
