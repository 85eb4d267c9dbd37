package org.fangxin.platform.mongo;

import java.lang.reflect.Type;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Codecs of records. The driver's own can only use public records; documents are a matter of one package and therefore
 * are not public.
 */
final class RecordCodecs implements CodecProvider {
    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isRecord() ? new RecordCodec<>(type, registry) : null;
    }

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, List<Type> typeArguments, CodecRegistry registry) {
        return get(type, registry);
    }
}
