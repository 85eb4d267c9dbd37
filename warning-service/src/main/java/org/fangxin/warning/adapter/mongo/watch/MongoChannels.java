package org.fangxin.warning.adapter.mongo.watch;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Channels;

/** Channels, their addresses encrypted. */
public final class MongoChannels implements Channels {
    static final String COLLECTION = "channels";
    static final String OWNER = "owner";

    private static final String ID = "_id";

    private final MongoCollection<ChannelDocument> channels;
    private final PersonalDataCipher cipher;

    public MongoChannels(MongoDatabase database, PersonalDataCipher cipher) {
        this.channels = database.getCollection(COLLECTION, ChannelDocument.class);
        this.cipher = cipher;
    }

    /** A channel as it lies in the store. */
    record ChannelDocument(
            String _id,
            String owner,
            Channel.Kind kind,
            EncryptedText address,
            boolean chinese,
            boolean confirmed,
            Instant consentedAt) {}

    @Override
    public void put(Channel channel) {
        channels.replaceOne(
                eq(ID, channel.id()),
                new ChannelDocument(
                        channel.id(),
                        channel.owner(),
                        channel.kind(),
                        cipher.encrypt(channel.address()),
                        channel.chinese(),
                        channel.confirmed(),
                        channel.consentedAt()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Channel> find(String id) {
        return Optional.ofNullable(channels.find(eq(ID, id)).first()).map(this::read);
    }

    @Override
    public List<Channel> of(String owner) {
        return channels.find(eq(OWNER, owner)).map(this::read).into(new ArrayList<>());
    }

    @Override
    public List<Channel> confirmedOf(Collection<String> owners) {
        return channels.find(in(OWNER, owners)).map(this::read).into(new ArrayList<>()).stream()
                .filter(Channel::confirmed)
                .toList();
    }

    @Override
    public void remove(String id) {
        channels.deleteOne(eq(ID, id));
    }

    private Channel read(ChannelDocument held) {
        return new Channel(
                held._id(),
                held.owner(),
                held.kind(),
                cipher.decrypt(held.address()),
                held.chinese(),
                held.confirmed(),
                held.consentedAt());
    }
}
