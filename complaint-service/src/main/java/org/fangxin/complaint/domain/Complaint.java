package org.fangxin.complaint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.deadline.Pause;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Takeover;
import org.jspecify.annotations.Nullable;

/**
 * A consumer's complaint (投诉) on its way through the law. Immutable: a step gives a new complaint and its event.
 *
 * @param district area code of the bureau that handles it
 * @param decisionFrom day from which the limit for the decision on acceptance counts: that of receipt, or of reopening
 * @param pauses intervals that the bureau's limits do not count
 * @param dealings what the two sides have said to each other
 * @param reminders of which due days the platform has told
 * @param dossier files that came with it or were made of it
 * @param handling who works on it, and with which cases it hangs together
 * @param side who else stands on the complainant's side
 * @param timeline what happened, oldest first
 */
public record Complaint(
        ComplaintId id,
        TrackingNumber trackingNumber,
        Filing filing,
        String district,
        LocalDate decisionFrom,
        ComplaintState state,
        List<Pause> pauses,
        Dealings dealings,
        Reminders reminders,
        Dossier dossier,
        Handling handling,
        ComplainantSide side,
        List<TimelineEntry> timeline) {
    public Complaint {
        pauses = List.copyOf(pauses);
        timeline = List.copyOf(timeline);
    }

    /** Registers a complaint at the bureau of the respondent's district; the acceptance limit runs from its receipt. */
    public static Move.Made file(ComplaintId id, TrackingNumber number, Filing filing, Occasion occasion) {
        return file(id, number, filing, ComplainantSide.ALONE, occasion);
    }

    /** Registers a complaint that several persons bring, or somebody for the complainant. */
    public static Move.Made file(
            ComplaintId id, TrackingNumber number, Filing filing, ComplainantSide side, Occasion occasion) {
        Complaint blank = new Complaint(
                id,
                number,
                filing,
                filing.respondent().district(),
                filing.receivedOn(),
                new Received(),
                List.of(),
                Dealings.NONE,
                Reminders.NONE,
                Dossier.EMPTY,
                Handling.NONE,
                side,
                List.of());
        return blank.tell(occasion, null, dueOn -> new ComplaintEvent.Filed(occasion.today(), dueOn));
    }

    /** Takes a step, or answers why not. */
    public Move take(Step<?> step, Occasion occasion) {
        return attempt(step, occasion);
    }

    /** What an actor is to this complaint; empty when it is none of the actor's business. */
    public Optional<Party> partyOf(Actor actor) {
        return switch (actor) {
            case Actor.Consumer consumer ->
                consumer.userId().equals(filing.owner()) ? Optional.of(side.first()) : side.partyOf(consumer.userId());
            case Actor.Merchant merchant ->
                merchant.uscc().equals(filing.respondent().uscc()) ? Optional.of(Party.RESPONDENT) : Optional.empty();
            case Actor.Station station -> side.tookDown(station) ? Optional.of(Party.STATION) : Optional.empty();
            case Actor.Officer officer -> officer.covers(district) ? Optional.of(Party.OFFICER) : Optional.empty();
            case Actor.Platform platform -> Optional.of(Party.PLATFORM);
        };
    }

    /** Names of what a party may do now. */
    public List<String> allowedTo(Party party) {
        return switch (party) {
            case CO_COMPLAINANT -> List.of();
            case AGENT ->
                Action.open(state, Party.COMPLAINANT).stream()
                        .filter(action -> side.covers(action))
                        .map(Action::name)
                        .toList();
            default -> Action.open(state, party).stream().map(Action::name).toList();
        };
    }

    /** The deadline of the limit that runs now; empty when none runs or it rests. */
    public Optional<LegalDeadline> deadline(LegalClocks clocks) {
        return state.runs(decisionFrom).flatMap(limit -> {
            List<Pause> counted = limit.kind() == LimitKind.ODR_NEGOTIATION ? List.of() : pauses;
            return counted.stream().anyMatch(Pause::lasts)
                    ? Optional.empty()
                    : clocks.deadline(limit.kind(), filing.receivedOn(), countedFrom(limit), counted);
        });
    }

    /** The day from which the limit counts that runs now; empty when none does. */
    public Optional<LocalDate> countedFrom() {
        return state.runs(decisionFrom).map(this::countedFrom);
    }

    private LocalDate countedFrom(ComplaintState.RunningLimit limit) {
        LocalDate merged = limit.kind() == LimitKind.MEDIATION ? handling.mediationFrom() : null;
        return merged == null ? limit.countedFrom() : merged;
    }

    /** The day on which the platform has to look at it next; empty when there is nothing to watch. */
    public Optional<LocalDate> alarmOn(LegalClocks clocks) {
        if (state instanceof Closed closed) {
            return Optional.ofNullable(closed.publicity())
                    .filter(Publicity::pending)
                    .map(Publicity::dueOn);
        }
        return deadline(clocks).map(LegalDeadline::dueOn).flatMap(dueOn -> {
            if (!reminders.toldApproaching(dueOn)) {
                return Optional.of(clocks.yellowFrom(dueOn));
            }
            return reminders.toldMissed(dueOn) ? Optional.empty() : Optional.of(dueOn.plusDays(1));
        });
    }

    /** This complaint with what the platform has told. */
    public Complaint reminded(Reminders told) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                pauses,
                dealings,
                told,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint in another stage. */
    public Complaint in(ComplaintState next) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                next,
                pauses,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint in the hands of another bureau. */
    public Complaint handledIn(String otherDistrict) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                otherDistrict,
                decisionFrom,
                state,
                pauses,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint with the bureau's decision due anew, counted from a day. */
    public Complaint decidedFrom(LocalDate day) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                day,
                state,
                pauses,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint in other hands, or tied to another case. */
    public Complaint with(Handling next) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                pauses,
                dealings,
                reminders,
                dossier,
                next,
                side,
                timeline);
    }

    /** This complaint with others on the complainant's side. */
    public Complaint with(ComplainantSide next) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                pauses,
                dealings,
                reminders,
                dossier,
                handling,
                next,
                timeline);
    }

    /** This complaint in the account of its complainant. */
    public Complaint ownedBy(String userId) {
        return new Complaint(
                id,
                trackingNumber,
                filing.ownedBy(userId),
                district,
                decisionFrom,
                state,
                pauses,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint after a later telling of its past in another system. */
    public Complaint continuedBy(Takeover line) {
        return new Complaint(
                id,
                trackingNumber,
                filing.continuedBy(line),
                district,
                decisionFrom,
                state,
                pauses,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint with what the sides have said. */
    public Complaint with(Dealings said) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                pauses,
                said,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint with another dossier. */
    public Complaint with(Dossier next) {
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                pauses,
                dealings,
                reminders,
                next,
                handling,
                side,
                timeline);
    }

    /** This complaint with the bureau's limits at rest from a day on. */
    public Complaint paused(Pause.Reason reason, LocalDate from) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(Pause.since(reason, from));
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                more,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /** This complaint with the bureau's limits running again from a day on. */
    public Complaint resumed(LocalDate from) {
        List<Pause> ended = pauses.stream()
                .map(pause -> pause.lasts() ? pause.endedOn(from) : pause)
                .toList();
        return new Complaint(
                id,
                trackingNumber,
                filing,
                district,
                decisionFrom,
                state,
                ended,
                dealings,
                reminders,
                dossier,
                handling,
                side,
                timeline);
    }

    /**
     * Ends a step: the line it leaves in the history and the event it tells.
     *
     * @param note the reason or remark given, for the complainant and the officer
     */
    public Move.Made tell(Occasion occasion, @Nullable String note, ComplaintEvent event) {
        LegalBasis basis = occasion.clocks()
                .rules()
                .basis(event.code(), filing.receivedOn())
                .orElse(null);
        return tell(occasion, note, event, basis);
    }

    /** Ends a step that rests on this article. */
    public Move.Made tell(Occasion occasion, @Nullable String note, ComplaintEvent event, @Nullable LegalBasis basis) {
        LocalDate dueOn = deadline(occasion.clocks()).map(LegalDeadline::dueOn).orElse(null);
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(
                new TimelineEntry(occasion.at(), event.code(), occasion.by(), occasion.userId(), basis, note, dueOn));
        return new Move.Made(
                new Complaint(
                        id,
                        trackingNumber,
                        filing,
                        district,
                        decisionFrom,
                        state,
                        pauses,
                        dealings,
                        reminders,
                        dossier,
                        handling,
                        side,
                        longer),
                event);
    }

    /** Ends a step whose event names the last day of the limit that runs from now on. */
    public Move.Made tell(Occasion occasion, @Nullable String note, Function<LocalDate, ComplaintEvent> event) {
        LocalDate dueOn = deadline(occasion.clocks())
                .map(LegalDeadline::dueOn)
                .orElseThrow(() -> new IllegalStateException("no limit runs in stage " + state.detail()));
        return tell(occasion, note, event.apply(dueOn));
    }

    /** Answers a step for which something is missing. */
    public Move hindered(Move.Hindrance hindrance, Occasion occasion) {
        return new Move.Hindered(hindrance, allowedTo(occasion.as()));
    }

    private <S> Move attempt(Step<S> step, Occasion occasion) {
        Action<S> action = step.action();
        if (!action.from().isInstance(state) || !action.by().contains(occasion.side())) {
            return new Move.NotNow(action.name(), state.detail(), allowedTo(occasion.as()));
        }
        return side.hindrance(action, occasion, dossier)
                .map(hindrance -> hindered(hindrance, occasion))
                .orElseGet(() -> step.take(this, action.from().cast(state), occasion.forSide()));
    }
}
