package org.fangxin.warning.application.channel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Channels;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.Notes;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.watch.InboxEntry;

/** Passes what came into inboxes on over the channels of their owners. Safe to repeat. */
public final class PassOn {
    private final Channels channels;
    private final Notes notes;
    private final Clock clock;

    public PassOn(Channels channels, Notes notes, Clock clock) {
        this.channels = channels;
        this.notes = notes;
        this.clock = clock;
    }

    /** Passes on entries of one change. */
    public void handle(List<InboxEntry> entries) {
        Map<String, InboxEntry> byOwner =
                entries.stream().collect(Collectors.toMap(InboxEntry::owner, entry -> entry, (one, other) -> one));
        List<Note> made = channels.confirmedOf(byOwner.keySet()).stream()
                .map(channel -> note(channel, Objects.requireNonNull(byOwner.get(channel.owner()))))
                .toList();
        if (!made.isEmpty()) {
            notes.add(made);
        }
    }

    private Note note(Channel channel, InboxEntry entry) {
        Change change = entry.change();
        Bilingual text = switch (change.kind()) {
            case PUBLISHED -> new Bilingual("新发布的警示，编号 ", "New warning, number ");
            case UPDATED -> new Bilingual("警示有更新，编号 ", "Warning updated, number ");
            case CANCELLED, EXPIRED -> new Bilingual("警示已解除，编号 ", "Warning lifted, number ");
        };
        return Note.to(
                channel,
                entry.id(),
                change.title(),
                new Bilingual(text.zh() + change.number(), text.en() + change.number()),
                change.severity().equals("URGENT"),
                clock.instant());
    }
}
