package org.fangxin.warning.application.channel;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Channels;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.Notes;

/** Sends notes that are due. Several processes may do so at once: a note is taken by one. */
public final class SendNotes {
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Notes notes;
    private final Channels channels;
    private final Map<Channel.Kind, Messenger> messengers;
    private final Clock clock;

    public SendNotes(Notes notes, Channels channels, Map<Channel.Kind, Messenger> messengers, Clock clock) {
        this.notes = notes;
        this.channels = channels;
        this.messengers = Map.copyOf(messengers);
        this.clock = clock;
    }

    /** Sends what is due, this many at the most; tells how many were taken. */
    public int round(int most) {
        for (int taken = 0; taken < most; taken++) {
            Optional<Note> note = notes.claim(clock.instant(), LEASE);
            if (note.isEmpty()) {
                return taken;
            }
            send(note.get());
        }
        return most;
    }

    private void send(Note note) {
        Optional<Channel> channel = channels.find(note.channelId());
        Messenger messenger = channel.map(held -> messengers.get(held.kind())).orElse(null);
        if (channel.isEmpty() || messenger == null) {
            notes.settle(note.id());
            return;
        }
        switch (messenger.send(channel.get(), note)) {
            case SENT -> notes.settle(note.id());
            case GONE -> {
                channels.remove(note.channelId());
                notes.settle(note.id());
            }
            case FAILED ->
                note.nextTry(clock.instant())
                        .ifPresentOrElse(due -> notes.postpone(note.id(), due), () -> notes.settle(note.id()));
        }
    }
}
