package org.fangxin.platform.mongo;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Reads an aggregate with its id and version; writing goes through {@link AggregateCollection} only. */
final class StoredCodec<D> implements Codec<Stored<D>> {
    private final Codec<D> codec;
    private final BsonDocumentCodec documents = new BsonDocumentCodec();

    StoredCodec(Codec<D> codec) {
        this.codec = codec;
    }

    @Override
    public Stored<D> decode(BsonReader reader, DecoderContext context) {
        BsonDocument document = documents.decode(reader, context);
        return new Stored<>(
                document.getString(Fields.ID).getValue(),
                codec.decode(new BsonDocumentReader(document), context),
                document.getNumber(Fields.VERSION).longValue());
    }

    @Override
    public void encode(BsonWriter writer, Stored<D> value, EncoderContext context) {
        throw new UnsupportedOperationException("Aggregates are written by insert and replace");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Stored<D>> getEncoderClass() {
        return (Class<Stored<D>>) (Class<?>) Stored.class;
    }
}
