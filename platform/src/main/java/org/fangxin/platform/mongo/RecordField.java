package org.fangxin.platform.mongo;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/** One component of a record and its field in the document. */
final class RecordField {
    private final RecordComponent component;
    private final String name;
    private final int index;
    private final Method accessor;
    private final CodecRegistry registry;
    private volatile @Nullable Codec<Object> codec;

    RecordField(RecordComponent component, int index, CodecRegistry registry) {
        this.component = component;
        this.name = name(component);
        this.index = index;
        this.accessor = component.getAccessor();
        this.registry = registry;
        accessor.setAccessible(true);
    }

    /** The component's name, or what {@link BsonProperty} says. */
    static String name(RecordComponent component) {
        BsonProperty property = component.getAnnotation(BsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    void write(BsonWriter writer, Object record, EncoderContext context) {
        Object value = value(record);
        if (value != null) {
            writer.writeName(name);
            codec().encode(writer, value, context);
        }
    }

    Object read(BsonReader reader, DecoderContext context) {
        return codec().decode(reader, context);
    }

    /** A primitive has no value for "absent": a document that lacks it was written by another release. */
    void check(@Nullable Object value) {
        if (value == null && component.getType().isPrimitive()) {
            throw new CodecConfigurationException("A document lacks the field " + name + " of "
                    + component.getDeclaringRecord().getName());
        }
    }

    private @Nullable Object value(Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException("Component " + name + " cannot be read", e);
        }
    }

    /** Looked up at the first use, because a record may contain itself. */
    private Codec<Object> codec() {
        Codec<Object> known = codec;
        if (known == null) {
            known = lookUp(component.getGenericType());
            codec = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> lookUp(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Codec<Object>) registry.get(
                    (Class<?>) parameterized.getRawType(), List.of(parameterized.getActualTypeArguments()));
        }
        Class<?> boxed = MethodType.methodType(component.getType()).wrap().returnType();
        return (Codec<Object>) registry.get(boxed);
    }
}
