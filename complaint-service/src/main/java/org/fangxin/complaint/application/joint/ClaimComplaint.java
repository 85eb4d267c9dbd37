package org.fangxin.complaint.application.joint;

import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.joint.Claiming;
import org.fangxin.complaint.domain.tracking.TrackingCodes;
import org.fangxin.complaint.domain.tracking.TrackingCodes.Place;

/** Puts a case among the own ones of whoever holds its number and a code for a place in it that nobody has taken. */
public final class ClaimComplaint {
    private static final int TRIES = 5;

    private final Complaints complaints;
    private final TrackingCodes codes;
    private final Occasions occasions;

    public ClaimComplaint(Complaints complaints, TrackingCodes codes, Occasions occasions) {
        this.complaints = complaints;
        this.codes = codes;
        this.occasions = occasions;
    }

    /** Takes the place; empty when number, place and code do not belong together. A code is used up by it. */
    public Optional<AdvanceComplaint.Outcome> claim(TrackingNumber number, int place, String code, Actor.Consumer by) {
        Occasion occasion = occasions.now(Party.COMPLAINANT, by.userId());
        return codes.redeem(new Place(number, place), code, occasion.at())
                ? Optional.of(claim(number, new Claiming(place), occasion))
                : Optional.empty();
    }

    /** Takes the place of the agent who was named; empty as above. */
    public Optional<AdvanceComplaint.Outcome> claimAsAgent(TrackingNumber number, String code, Actor.Consumer by) {
        return complaints
                .numbered(number)
                .flatMap(held -> claim(number, held.complaint().side().agentPlace(), code, by));
    }

    private AdvanceComplaint.Outcome claim(TrackingNumber number, Claiming claiming, Occasion occasion) {
        for (int i = 0; i < TRIES; i++) {
            Held held = complaints.numbered(number).orElseThrow();
            switch (held.complaint().take(claiming, occasion)) {
                case Move.Made made -> {
                    OptionalLong version = complaints.replace(made.complaint(), held.version(), made.event());
                    if (version.isPresent()) {
                        Held now = new Held(made.complaint(), version.getAsLong());
                        return new AdvanceComplaint.Outcome.Advanced(
                                now,
                                now.complaint()
                                        .partyOf(new Actor.Consumer(occasion.userId()))
                                        .orElseThrow());
                    }
                }
                case Move.NotNow not -> {
                    return new AdvanceComplaint.Outcome.NotNow(not.action(), not.stage(), not.allowed());
                }
                case Move.Hindered hindered -> {
                    return new AdvanceComplaint.Outcome.Hindered(hindered.hindrance(), java.util.List.of());
                }
            }
        }
        return new AdvanceComplaint.Outcome.Stale(0);
    }
}
