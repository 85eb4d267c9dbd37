package org.fangxin.warning.application.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.MovableClock;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Channels;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.Notes;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.watch.InboxEntry;
import org.junit.jupiter.api.Test;

class UsingChannelsTest {
    private static final PersonalText ADDRESS = new PersonalText(PersonalKind.EMAIL, "zhou@example.com");

    private final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");
    private final Held held = new Held();
    private final Queue queue = new Queue();
    private final Post post = new Post();
    private final Map<Channel.Kind, Messenger> messengers = Map.of(Channel.Kind.EMAIL, post);
    private final Pseudonyms pseudonyms =
            (matter, person) -> "mark" + Math.abs((matter + person).hashCode()) + "00000000";
    private final UseChannels use = new UseChannels(held, queue, messengers, pseudonyms, clock);
    private final SendNotes send = new SendNotes(queue, held, messengers, clock);
    private final PassOn passOn = new PassOn(held, queue, clock);

    @Test
    void sends_nothing_but_the_code_before_the_address_is_confirmed_and_everything_once_afterwards() {
        Channel channel = added();
        passOn.handle(List.of(entry()));
        send.round(10);
        assertThat(post.sent).hasSize(1);
        String code = post.sent.getFirst().text().en().replaceFirst("Your code: (\\w+)\\..*", "$1");

        assertThat(use.confirm("zhou", channel.id(), "WRONG")).isInstanceOf(UseChannels.Outcome.WrongCode.class);
        assertThat(use.confirm("other", channel.id(), code)).isInstanceOf(UseChannels.Outcome.NotFound.class);
        assertThat(use.confirm("zhou", channel.id(), code)).isInstanceOf(UseChannels.Outcome.Done.class);
        passOn.handle(List.of(entry()));
        send.round(10);
        passOn.handle(List.of(entry()));
        send.round(10);

        assertThat(post.sent).hasSize(2);
        assertThat(post.sent.getLast().title().zh()).isEqualTo("题");
    }

    @Test
    void tries_again_after_a_while_and_gives_up_in_the_end() {
        added();
        post.result = Messenger.Result.FAILED;
        send.round(10);
        send.round(10);
        assertThat(post.sent).as("not before its time").hasSize(1);
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofHours(7));
            send.round(10);
        }
        assertThat(post.sent).hasSize(6);
    }

    @Test
    void drops_an_address_that_is_gone_and_one_that_is_unsubscribed() {
        Channel channel = added();
        assertThat(use.unsubscribe(channel.id() + ".guess")).isFalse();
        assertThat(use.unsubscribe(UseChannels.unsubscription(pseudonyms, channel.id())))
                .isTrue();
        assertThat(held.channels).isEmpty();

        added();
        queue.notes.clear();
        queue.add(List.of(
                Note.to(channel, "x", new Bilingual("题", "t"), new Bilingual("文", "x"), false, clock.instant())));
        post.result = Messenger.Result.GONE;
        send.round(10);
        assertThat(held.channels).isEmpty();
    }

    @Test
    void says_which_channels_there_are_not() {
        assertThat(use.add("zhou", Channel.Kind.SMS, ADDRESS, true))
                .isEqualTo(new UseChannels.Outcome.Unavailable(Channel.Kind.SMS));
    }

    private Channel added() {
        return ((UseChannels.Outcome.Done) use.add("zhou", Channel.Kind.EMAIL, ADDRESS, true)).channel();
    }

    private static InboxEntry entry() {
        return new InboxEntry(
                "zhou",
                new Change(
                        "w1",
                        3,
                        Change.Kind.PUBLISHED,
                        "JS-1",
                        "CONSUMPTION_WARNING",
                        "WARNING",
                        new Bilingual("题", "title"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH),
                true);
    }

    /** A provider. */
    private static final class Post implements Messenger {
        private final List<Note> sent = new ArrayList<>();
        private Result result = Result.SENT;

        @Override
        public Channel.Kind kind() {
            return Channel.Kind.EMAIL;
        }

        @Override
        public Optional<String> refusal(PersonalText address) {
            return Optional.empty();
        }

        @Override
        public Result send(Channel channel, Note note) {
            sent.add(note);
            return result;
        }
    }

    /** Channels in memory. */
    private static final class Held implements Channels {
        private final Map<String, Channel> channels = new HashMap<>();

        @Override
        public void put(Channel channel) {
            channels.put(channel.id(), channel);
        }

        @Override
        public Optional<Channel> find(String id) {
            return Optional.ofNullable(channels.get(id));
        }

        @Override
        public List<Channel> of(String owner) {
            return channels.values().stream()
                    .filter(channel -> channel.owner().equals(owner))
                    .toList();
        }

        @Override
        public List<Channel> confirmedOf(Collection<String> owners) {
            return channels.values().stream()
                    .filter(channel -> owners.contains(channel.owner()) && channel.confirmed())
                    .toList();
        }

        @Override
        public void remove(String id) {
            channels.remove(id);
        }
    }

    /** Notes in memory. */
    private static final class Queue implements Notes {
        private final Map<String, Note> notes = new LinkedHashMap<>();
        private final Map<String, Instant> due = new HashMap<>();

        @Override
        public void add(List<Note> added) {
            added.forEach(note -> {
                if (notes.putIfAbsent(note.id(), note) == null) {
                    due.put(note.id(), note.dueAt());
                }
            });
        }

        @Override
        public Optional<Note> claim(Instant now, Duration lease) {
            Optional<Note> found = notes.values().stream()
                    .filter(note ->
                            due.containsKey(note.id()) && !due.get(note.id()).isAfter(now))
                    .findFirst();
            found.ifPresent(note -> due.put(note.id(), now.plus(lease)));
            return found;
        }

        @Override
        public void settle(String noteId) {
            due.remove(noteId);
        }

        @Override
        public void postpone(String noteId, Instant moment) {
            Note note = notes.get(noteId);
            notes.put(
                    noteId,
                    new Note(
                            note.id(),
                            note.channelId(),
                            note.title(),
                            note.text(),
                            note.urgent(),
                            note.createdAt(),
                            moment,
                            note.tries() + 1));
            due.put(noteId, moment);
        }

        @Override
        public void forgetBefore(Instant moment) {
            notes.values().removeIf(note -> note.createdAt().isBefore(moment));
        }
    }
}
