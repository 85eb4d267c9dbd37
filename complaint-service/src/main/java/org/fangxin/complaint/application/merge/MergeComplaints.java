package org.fangxin.complaint.application.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Action;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.merge.Absorption;
import org.fangxin.complaint.domain.merge.Merger;
import org.fangxin.complaint.domain.merge.Merging;
import org.jspecify.annotations.Nullable;

/**
 * Makes one case of several. Everything is checked before anything is written; then the leading case takes the others on, and
 * each of them says that it goes on there. Whoever repeats it after a crash finishes what is left, and nothing is done twice.
 */
public final class MergeComplaints {
    private final Complaints complaints;
    private final AdvanceComplaint advance;
    private final Occasions occasions;

    public MergeComplaints(Complaints complaints, AdvanceComplaint advance, Occasions occasions) {
        this.complaints = complaints;
        this.advance = advance;
        this.occasions = occasions;
    }

    /** Makes it one case, or answers why not. */
    public Outcome merge(Command command) {
        Optional<Held> lead = held(command.lead(), command.officer());
        if (lead.isEmpty()) {
            return new Outcome.NotMerged(command.lead(), new AdvanceComplaint.Outcome.NotFound());
        }
        Long expected = command.expectedVersion();
        if (expected != null && expected != lead.get().version()) {
            return new Outcome.NotMerged(
                    command.lead(),
                    new AdvanceComplaint.Outcome.Stale(lead.get().version()));
        }
        List<Complaint> members = new ArrayList<>();
        for (ComplaintId id : command.members()) {
            Optional<Held> member = held(id, command.officer());
            if (member.isEmpty()) {
                return new Outcome.NotMerged(id, new AdvanceComplaint.Outcome.NotFound());
            }
            members.add(member.get().complaint());
        }
        return merge(command, lead.get(), members);
    }

    private Outcome merge(Command command, Held lead, List<Complaint> members) {
        Occasion occasion = occasions.now(Party.OFFICER, command.officer().userId());
        List<Complaint> open = members.stream()
                .filter(member -> !goesOnIn(lead.complaint(), member))
                .toList();
        for (Complaint member : open) {
            Optional<AdvanceComplaint.Outcome> obstacle = obstacle(command.merger(), lead.complaint(), member);
            if (obstacle.isPresent()) {
                return new Outcome.NotMerged(member.id(), obstacle.get());
            }
        }
        List<Complaint> untaken = open.stream()
                .filter(member -> !Merger.taken(lead.complaint(), member))
                .toList();
        if (untaken.isEmpty()) {
            return finish(command, lead, open);
        }
        return switch (lead.complaint().take(new Absorption(command.merger(), untaken, command.reason()), occasion)) {
            case Move.Made made -> {
                OptionalLong version = complaints.replace(made.complaint(), lead.version(), made.event());
                yield version.isPresent()
                        ? finish(command, new Held(made.complaint(), version.getAsLong()), open)
                        : new Outcome.NotMerged(command.lead(), new AdvanceComplaint.Outcome.Stale(lead.version() + 1));
            }
            case Move.NotNow not ->
                new Outcome.NotMerged(
                        command.lead(), new AdvanceComplaint.Outcome.NotNow(not.action(), not.stage(), not.allowed()));
            case Move.Hindered hindered ->
                new Outcome.NotMerged(
                        command.lead(),
                        new AdvanceComplaint.Outcome.Hindered(hindered.hindrance(), hindered.allowed()));
        };
    }

    private Outcome finish(Command command, Held lead, List<Complaint> members) {
        for (Complaint member : members) {
            AdvanceComplaint.Outcome outcome = advance.advance(new AdvanceComplaint.Command(
                    member.id(),
                    null,
                    command.officer(),
                    new Merging(command.merger(), lead.complaint(), command.reason())));
            if (!(outcome instanceof AdvanceComplaint.Outcome.Advanced)) {
                return new Outcome.NotMerged(member.id(), outcome);
            }
        }
        return new Outcome.MergedInto(lead);
    }

    private static Optional<AdvanceComplaint.Outcome> obstacle(Merger merger, Complaint lead, Complaint member) {
        if (member.state() instanceof ComplaintState.Over) {
            return Optional.of(new AdvanceComplaint.Outcome.NotNow(
                    Action.MERGE.name(), member.state().detail(), member.allowedTo(Party.OFFICER)));
        }
        if (Merger.taken(lead, member)) {
            return Optional.empty();
        }
        return merger.hindrance(lead, member)
                .map(hindrance -> new AdvanceComplaint.Outcome.Hindered(hindrance, lead.allowedTo(Party.OFFICER)));
    }

    private static boolean goesOnIn(Complaint lead, Complaint member) {
        return member.state() instanceof Merged merged && merged.into().equals(lead.id());
    }

    private Optional<Held> held(ComplaintId id, Actor.Officer officer) {
        return complaints
                .find(id)
                .filter(held -> held.complaint().partyOf(officer).isPresent());
    }

    /**
     * Which cases become one.
     *
     * @param expectedVersion version of the leading case on which the officer's decision rests; null for any
     * @param reason why, for the parties to read
     */
    public record Command(
            ComplaintId lead,
            @Nullable Long expectedVersion,
            List<ComplaintId> members,
            Actor.Officer officer,
            Merger merger,
            String reason) {
        public Command {
            members = List.copyOf(members);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** They are one case. */
        record MergedInto(Held lead) implements Outcome {}

        /** One of them stands in the way. */
        record NotMerged(ComplaintId id, AdvanceComplaint.Outcome why) implements Outcome {}
    }
}
