package org.fangxin.complaint.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.message.Message;
import org.fangxin.complaint.domain.message.Messages;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Messages, one document each, their text encrypted. */
final class MongoMessages implements Messages {
    private final MongoCollection<MessageDocument> messages;
    private final PersonalDataCipher cipher;

    MongoMessages(MongoCollection<MessageDocument> messages, PersonalDataCipher cipher) {
        this.messages = messages;
        this.cipher = cipher;
    }

    @Override
    public Message add(Message message, String requestKey) {
        try {
            messages.insertOne(write(message, requestKey));
            return message;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            MessageDocument earlier =
                    messages.find(Filters.eq("requestKey", requestKey)).first();
            return read(Objects.requireNonNull(earlier));
        }
    }

    @Override
    public Slice<Message> of(ComplaintId complaint, Party reader, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(Filters.eq("readBy", complaint.value() + "|" + reader));
        if (after != null) {
            filters.add(Filters.gt("_id", after.keys().getFirst()));
        }
        List<MessageDocument> found = messages.find(Filters.and(filters))
                .sort(Sorts.ascending("_id"))
                .hint(Indexes.ascending("readBy", "_id"))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(found, limit, message -> Position.of(message._id())).map(this::read);
    }

    private MessageDocument write(Message message, String requestKey) {
        return new MessageDocument(
                message.id(),
                message.complaint().value(),
                message.at(),
                message.from().name(),
                message.userId(),
                message.readers().stream().map(Party::name).sorted().toList(),
                message.readers().stream()
                        .map(reader -> message.complaint() + "|" + reader)
                        .sorted()
                        .toList(),
                cipher.encrypt(message.text()),
                message.attachments().isEmpty() ? null : message.attachments(),
                requestKey);
    }

    private Message read(MessageDocument document) {
        return new Message(
                document._id(),
                new ComplaintId(document.complaint()),
                document.at(),
                Party.valueOf(document.from()),
                document.userId(),
                document.readers().stream().map(Party::valueOf).collect(Collectors.toSet()),
                cipher.decrypt(document.text()),
                document.attachments() == null ? List.of() : document.attachments());
    }

    /**
     * @param _id the message's id: the record codec has no other name for the key of a document
     * @param readBy complaint and reader in one, for the index
     * @param attachments files it points at; absent when none
     */
    record MessageDocument(
            String _id,
            String complaint,
            Instant at,
            String from,
            String userId,
            List<String> readers,
            List<String> readBy,
            EncryptedText text,
            @Nullable List<String> attachments,
            String requestKey) {}
}
