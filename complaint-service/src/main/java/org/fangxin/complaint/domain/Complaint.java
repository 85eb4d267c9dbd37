package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.Pause;
import org.fangxin.complaint.domain.filing.Filing;
import org.jspecify.annotations.Nullable;

/**
 * A consumer's complaint (投诉) on its way through the law. Immutable: a step gives a new complaint and its event.
 *
 * @param district area code of the bureau that handles it
 * @param pauses intervals that the running limit does not count
 * @param timeline what happened, oldest first
 */
public record Complaint(
        ComplaintId id,
        TrackingNumber trackingNumber,
        Filing filing,
        String district,
        ComplaintState state,
        List<Pause> pauses,
        List<TimelineEntry> timeline) {
    public Complaint {
        pauses = List.copyOf(pauses);
        timeline = List.copyOf(timeline);
    }

    /** Registers a complaint at the bureau of the respondent's district; the acceptance limit runs from its receipt. */
    public static Move.Made file(ComplaintId id, TrackingNumber number, Filing filing, Occasion occasion) {
        Complaint blank =
                new Complaint(id, number, filing, filing.respondent().district(), new Received(), List.of(), List.of());
        return blank.moved(blank.state, occasion, null, dueOn -> new ComplaintEvent.Filed(required(dueOn)));
    }

    /** Takes a step, or answers why not. */
    public Move take(Step<?> step, Occasion occasion) {
        return attempt(step, occasion);
    }

    /** What an actor is to this complaint; empty when it is none of the actor's business. */
    public Optional<Party> partyOf(Actor actor) {
        boolean concerned = switch (actor) {
            case Actor.Consumer consumer -> consumer.userId().equals(filing.owner());
            case Actor.Merchant merchant ->
                merchant.uscc().equals(filing.respondent().uscc());
            case Actor.Officer officer -> officer.covers(district);
        };
        return concerned ? Optional.of(party(actor)) : Optional.empty();
    }

    /** Names of what a party may do now. */
    public List<String> allowedTo(Party party) {
        return Action.open(state, party);
    }

    /** The deadline of the limit that runs now; empty when none runs or it rests. */
    public Optional<LegalDeadline> deadline(LegalClocks clocks) {
        if (pauses.stream().anyMatch(Pause::lasts)) {
            return Optional.empty();
        }
        return state.runs(filing.receivedOn())
                .flatMap(limit -> clocks.deadline(limit.kind(), filing.receivedOn(), limit.countedFrom(), pauses));
    }

    /** This complaint in its next stage, with the line it leaves in the history. */
    Move.Made moved(ComplaintState next, Occasion occasion, @Nullable String note, EventWithDue event) {
        Complaint moved = new Complaint(id, trackingNumber, filing, district, next, pauses, timeline);
        LocalDate dueOn =
                moved.deadline(occasion.clocks()).map(LegalDeadline::dueOn).orElse(null);
        ComplaintEvent happened = event.of(dueOn);
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(new TimelineEntry(
                occasion.at(),
                happened.code(),
                occasion.as(),
                occasion.userId(),
                occasion.clocks()
                        .rules()
                        .basis(happened.code(), filing.receivedOn())
                        .orElse(null),
                note,
                dueOn));
        return new Move.Made(new Complaint(id, trackingNumber, filing, district, next, pauses, longer), happened);
    }

    static LocalDate required(@Nullable LocalDate dueOn) {
        if (dueOn == null) {
            throw new IllegalStateException("the law of the day of receipt has no such limit");
        }
        return dueOn;
    }

    private <S> Move attempt(Step<S> step, Occasion occasion) {
        Action<S> action = step.action();
        if (!action.from().isInstance(state) || !action.by().contains(occasion.as())) {
            return new Move.NotNow(action.name(), state.detail(), allowedTo(occasion.as()));
        }
        return step.take(this, action.from().cast(state), occasion);
    }

    private static Party party(Actor actor) {
        return switch (actor) {
            case Actor.Consumer consumer -> Party.COMPLAINANT;
            case Actor.Merchant merchant -> Party.RESPONDENT;
            case Actor.Officer officer -> Party.OFFICER;
        };
    }

    /** Makes the event of a move, given the due day of the limit that runs after it. */
    @FunctionalInterface
    interface EventWithDue {
        ComplaintEvent of(@Nullable LocalDate dueOn);
    }
}
