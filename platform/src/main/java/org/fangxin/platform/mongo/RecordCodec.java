package org.fangxin.platform.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document, component by component: null components are left out, absent fields are null, fields that no
 * component has are skipped.
 */
final class RecordCodec<T> implements Codec<T> {
    private final Class<T> type;
    private final Map<String, RecordField> fields = new LinkedHashMap<>();
    private final Constructor<T> constructor;

    RecordCodec(Class<T> type, CodecRegistry registry) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            RecordField field = new RecordField(components[i], i, registry);
            fields.put(field.name(), field);
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new CodecConfigurationException("A record without its canonical constructor: " + type, e);
        }
    }

    @Override
    public void encode(BsonWriter writer, T record, EncoderContext context) {
        writer.writeStartDocument();
        fields.values().forEach(field -> field.write(writer, record, context));
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            RecordField field = fields.get(reader.readName());
            if (field == null || reader.getCurrentBsonType() == BsonType.NULL) {
                reader.skipValue();
            } else {
                values[field.index()] = field.read(reader, context);
            }
        }
        reader.readEndDocument();
        fields.values().forEach(field -> field.check(values[field.index()]));
        return construct(values);
    }

    private T construct(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException("A document does not make a " + type.getName(), e);
        }
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
