package org.fangxin.warning.application.channel;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Channels;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.Notes;

/** A consumer agrees to be told over a channel, proves that the address is the own one, and leaves it again. */
public final class UseChannels {
    /** Most channels of one consumer. */
    public static final int MOST = 10;

    private static final int CODE_LENGTH = 8;

    private final Channels channels;
    private final Notes notes;
    private final Map<Channel.Kind, Messenger> messengers;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    public UseChannels(
            Channels channels,
            Notes notes,
            Map<Channel.Kind, Messenger> messengers,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.channels = channels;
        this.notes = notes;
        this.messengers = Map.copyOf(messengers);
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The channel as it is now. */
        record Done(Channel channel) implements Outcome {}

        /** There is no such channel. */
        record NotFound() implements Outcome {}

        /** This installation does not send over such channels. */
        record Unavailable(Channel.Kind kind) implements Outcome {}

        /** The consumer has as many as one may. */
        record TooMany(int most) implements Outcome {}

        /** The code is not the one that was sent. */
        record WrongCode() implements Outcome {}

        /** The address cannot be used. */
        record Flawed(List<Flaw> flaws) implements Outcome {}
    }

    /** Takes a channel up. An e-mail address or a phone number must be confirmed first; a push subscription is consent by itself. */
    public Outcome add(String owner, Channel.Kind kind, PersonalText address, boolean chinese) {
        Messenger messenger = messengers.get(kind);
        if (messenger == null) {
            return new Outcome.Unavailable(kind);
        }
        Optional<String> refusal = messenger.refusal(address);
        if (refusal.isPresent()) {
            return new Outcome.Flawed(List.of(Flaw.at("/address", refusal.get())));
        }
        String id = pseudonyms.of("channel of " + owner, kind + ":" + address.value());
        Optional<Channel> earlier = channels.find(id);
        if (earlier.isPresent()) {
            invite(earlier.get());
            return new Outcome.Done(earlier.get());
        }
        if (channels.of(owner).size() >= MOST) {
            return new Outcome.TooMany(MOST);
        }
        Channel channel = new Channel(id, owner, kind, address, chinese, kind == Channel.Kind.PUSH, clock.instant());
        channels.put(channel);
        invite(channel);
        return new Outcome.Done(channel);
    }

    /** Proves that the address is the consumer's. */
    public Outcome confirm(String owner, String id, String code) {
        Optional<Channel> held = own(owner, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!code(held.get()).equals(code)) {
            return new Outcome.WrongCode();
        }
        Channel confirmed = held.get().confirm();
        channels.put(confirmed);
        return new Outcome.Done(confirmed);
    }

    /** Leaves a channel. Repeatable. */
    public void remove(String owner, String id) {
        own(owner, id).ifPresent(channel -> channels.remove(channel.id()));
    }

    /** Leaves a channel with the token of a message that came over it. Repeatable; false when it is no such token. */
    public boolean unsubscribe(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || !unsubscription(pseudonyms, token.substring(0, dot)).equals(token)) {
            return false;
        }
        channels.remove(token.substring(0, dot));
        return true;
    }

    /** The token by which whoever has a message leaves the channel that it came over. */
    public static String unsubscription(Pseudonyms pseudonyms, String channelId) {
        return channelId + "." + pseudonyms.of("unsubscription", channelId);
    }

    /** Sends the code, once a day at the most. */
    private void invite(Channel channel) {
        if (!channel.confirmed()) {
            notes.add(List.of(invitation(channel)));
        }
    }

    private Note invitation(Channel channel) {
        String code = code(channel);
        return Note.to(
                channel,
                "confirmation-" + clock.instant().truncatedTo(ChronoUnit.DAYS),
                new Bilingual("请确认接收消费警示", "Please confirm that you want consumer warnings"),
                new Bilingual(
                        "确认码：" + code + "。如非本人操作，请忽略，您不会再收到我们的消息。",
                        "Your code: " + code + ". If it was not you who asked, ignore this; nothing else will come."),
                false,
                clock.instant());
    }

    private String code(Channel channel) {
        return pseudonyms
                .of("confirmation", channel.id())
                .replaceAll("[^A-Za-z0-9]", "")
                .substring(0, CODE_LENGTH)
                .toUpperCase(Locale.ROOT);
    }

    private Optional<Channel> own(String owner, String id) {
        return channels.find(id).filter(channel -> channel.owner().equals(owner));
    }
}
