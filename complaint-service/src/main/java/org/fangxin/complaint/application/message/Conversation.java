package org.fangxin.complaint.application.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.message.Message;
import org.fangxin.complaint.domain.message.Messages;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/** The talk in a case: whoever it concerns writes and reads. For everybody else it does not exist. */
public final class Conversation {
    private final ReadComplaints complaints;
    private final Messages messages;
    private final IdSource ids;
    private final CityTime time;

    public Conversation(ReadComplaints complaints, Messages messages, IdSource ids, CityTime time) {
        this.complaints = complaints;
        this.messages = messages;
        this.ids = ids;
        this.time = time;
    }

    /** Writes a message. */
    public Outcome write(ComplaintId id, List<Actor> capacities, Words words, String requestKey) {
        Optional<ReadComplaints.Seen> found = complaints.find(id, capacities);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Party writer = found.get().as().side();
        Set<Party> readers = Message.readers(writer, words.to());
        Optional<Outcome.NotPointable> flaw =
                Pointing.flaw(found.get().held().complaint().dossier(), writer, readers, words.attachments());
        if (flaw.isPresent()) {
            return flaw.get();
        }
        return new Outcome.Written(messages.add(
                new Message(
                        ids.next(),
                        id,
                        time.now(),
                        writer,
                        capacities.getFirst().userId(),
                        readers,
                        new PersonalText(PersonalKind.TEXT, words.text()),
                        words.attachments()),
                requestKey));
    }

    /** Reads messages; empty when there is no such complaint for the reader. */
    public Optional<Slice<Message>> read(ComplaintId id, List<Actor> capacities, @Nullable Position after, int limit) {
        return complaints
                .find(id, capacities)
                .map(seen -> messages.of(id, seen.as().side(), after, limit));
    }

    /**
     * What somebody writes.
     *
     * @param to to whom it is addressed
     * @param attachments files of the case that it points at
     */
    public record Words(Set<Party> to, String text, List<String> attachments) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is written, by this request or by its earlier try. */
        record Written(Message message) implements Outcome {}

        /** There is no such complaint for the writer. */
        record NotFound() implements Outcome {}

        /** It may not point at one of its files. */
        record NotPointable(int index, Why why) implements Outcome {}
    }

    /** Why a message may not point at a file. */
    public enum Why {
        /** The case has no such file that the writer could see, or its content is gone. */
        NOT_IN_CASE,
        /** It has not been searched for malware yet. */
        NOT_READY,
        /** Somebody who would read the message may not see it. */
        NOT_FOR_READERS
    }
}
