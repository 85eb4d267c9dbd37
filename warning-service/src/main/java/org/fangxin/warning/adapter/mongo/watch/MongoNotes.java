package org.fangxin.warning.adapter.mongo.watch;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.Notes;
import org.jspecify.annotations.Nullable;

/** One document per note; those that are done lose the field {@code dueAt}. */
public final class MongoNotes implements Notes {
    static final String COLLECTION = "notes";
    static final String DUE_AT = "dueAt";
    static final String CREATED_AT = "createdAt";

    private static final String ID = "_id";
    private static final String TRIES = "tries";

    private final MongoCollection<NoteDocument> notes;

    public MongoNotes(MongoDatabase database) {
        this.notes = database.getCollection(COLLECTION, NoteDocument.class);
    }

    /** A note. */
    record NoteDocument(
            String _id,
            String channelId,
            Bilingual title,
            Bilingual text,
            boolean urgent,
            Instant createdAt,
            @Nullable Instant dueAt,
            int tries) {
        static NoteDocument of(Note note) {
            return new NoteDocument(
                    note.id(),
                    note.channelId(),
                    note.title(),
                    note.text(),
                    note.urgent(),
                    note.createdAt(),
                    note.dueAt(),
                    note.tries());
        }

        Note toNote() {
            return new Note(_id, channelId, title, text, urgent, createdAt, dueAt == null ? createdAt : dueAt, tries);
        }
    }

    @Override
    public void add(List<Note> added) {
        Inserts.absent(notes, added.stream().map(NoteDocument::of).toList());
    }

    @Override
    public Optional<Note> claim(Instant now, Duration lease) {
        return Optional.ofNullable(notes.findOneAndUpdate(
                        lte(DUE_AT, now),
                        set(DUE_AT, now.plus(lease)),
                        new FindOneAndUpdateOptions().sort(Sorts.ascending(DUE_AT))))
                .map(NoteDocument::toNote);
    }

    @Override
    public void settle(String noteId) {
        notes.updateOne(eq(ID, noteId), unset(DUE_AT));
    }

    @Override
    public void postpone(String noteId, Instant due) {
        notes.updateOne(eq(ID, noteId), combine(set(DUE_AT, due), inc(TRIES, 1)));
    }

    @Override
    public void forgetBefore(Instant moment) {
        notes.deleteMany(lt(CREATED_AT, moment));
    }
}
