package org.fangxin.complaint.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.Step;
import org.jspecify.annotations.Nullable;

/** Takes a step of a complaint on behalf of somebody concerned, if nobody else changed it meanwhile. */
public final class AdvanceComplaint {
    /** Tries for a caller who accepts any version, when others keep changing the complaint in between. */
    private static final int TRIES = 5;

    private final Complaints complaints;
    private final Occasions occasions;
    private final Paperwork paperwork;

    public AdvanceComplaint(Complaints complaints, Occasions occasions, Paperwork paperwork) {
        this.complaints = complaints;
        this.occasions = occasions;
        this.paperwork = paperwork;
    }

    /** Takes the step, or answers why not. */
    public Outcome advance(Command command) {
        Outcome outcome = new Outcome.NotFound();
        for (int i = 0; i < TRIES; i++) {
            Optional<Held> held = complaints.find(command.id());
            if (held.isEmpty()) {
                return new Outcome.NotFound();
            }
            outcome = advance(command, held.get());
            if (!(outcome instanceof Outcome.Stale) || command.expectedVersion() != null) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome advance(Command command, Held held) {
        Optional<Party> party = held.complaint().partyOf(command.actor());
        if (party.isEmpty()) {
            return new Outcome.NotFound();
        }
        Long expected = command.expectedVersion();
        if (expected != null && expected != held.version()) {
            return new Outcome.Stale(held.version());
        }
        Occasion occasion = occasions.now(party.get(), command.actor().userId());
        return switch (held.complaint().take(command.step(), occasion)) {
            case Move.Made made -> {
                Complaint advanced = paperwork.done(made);
                OptionalLong version = complaints.replace(advanced, held.version(), made.event());
                yield version.isPresent()
                        ? new Outcome.Advanced(
                                new Held(advanced, version.getAsLong()),
                                advanced.partyOf(command.actor()).orElse(party.get()))
                        : new Outcome.Stale(held.version() + 1);
            }
            case Move.NotNow not -> new Outcome.NotNow(not.action(), not.stage(), not.allowed());
            case Move.Hindered hindered -> new Outcome.Hindered(hindered.hindrance(), hindered.allowed());
        };
    }

    /**
     * Who does what to which complaint.
     *
     * @param expectedVersion version on which the caller's decision rests; null for any
     */
    public record Command(ComplaintId id, @Nullable Long expectedVersion, Actor actor, Step<?> step) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The step was taken.
         *
         * @param as what the actor is to the complaint now; what it was when the step ended that
         */
        record Advanced(Held held, Party as) implements Outcome {}

        /** There is no such complaint for this actor. */
        record NotFound() implements Outcome {}

        /** Somebody else changed the complaint first. */
        record Stale(long currentVersion) implements Outcome {}

        /** The stage does not allow it; {@code allowed} is what this actor may do now. */
        record NotNow(String action, String stage, List<String> allowed) implements Outcome {}

        /** Something is missing for it; {@code allowed} is what this actor may do now. */
        record Hindered(Move.Hindrance hindrance, List<String> allowed) implements Outcome {}
    }
}
