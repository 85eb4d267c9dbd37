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

    /** Writes a message; empty when there is no such complaint for the writer. */
    public Optional<Message> write(
            ComplaintId id, List<Actor> capacities, Set<Party> to, String text, String requestKey) {
        return complaints
                .find(id, capacities)
                .map(seen -> messages.add(
                        new Message(
                                ids.next(),
                                id,
                                time.now(),
                                seen.as(),
                                capacities.getFirst().userId(),
                                Message.readers(seen.as(), to),
                                new PersonalText(PersonalKind.TEXT, text)),
                        requestKey));
    }

    /** Reads messages; empty when there is no such complaint for the reader. */
    public Optional<Slice<Message>> read(ComplaintId id, List<Actor> capacities, @Nullable Position after, int limit) {
        return complaints.find(id, capacities).map(seen -> messages.of(id, seen.as(), after, limit));
    }
}
