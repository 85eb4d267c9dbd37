package org.fangxin.platform.mongo;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** The fields of an aggregate's record, as they are written. */
final class AggregateShape<D extends Record> {
    private final Codec<D> codec;
    private final Set<String> names;

    AggregateShape(Class<D> type, CodecRegistry registry) {
        this.codec = registry.get(type);
        this.names = new LinkedHashSet<>(
                Arrays.stream(type.getRecordComponents()).map(RecordField::name).toList());
        List<String> taken = names.stream().filter(Fields.RESERVED::contains).toList();
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s must not have fields of the platform: %s".formatted(type.getName(), taken));
        }
    }

    /** The fields that have a value. */
    BsonDocument write(D document) {
        BsonDocument fields = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(fields),
                document,
                EncoderContext.builder().build());
        return fields;
    }

    /** The fields that have none and are to be absent. */
    Set<String> absent(BsonDocument written) {
        Set<String> absent = new LinkedHashSet<>(names);
        absent.removeAll(written.keySet());
        return absent;
    }

    Codec<D> codec() {
        return codec;
    }
}
