package org.fangxin.platform.mongo;

import com.mongodb.MongoClientSettings;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How values lie in documents: records component by component (those that are null are left out, fields that a
 * record does not know are skipped), instants as dates (milliseconds), civil dates as ISO text, enums by name.
 */
final class Codecs {
    private Codecs() {}

    static CodecRegistry registry() {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new LocalDateAsText()),
                CodecRegistries.fromProviders(new RecordCodecs()),
                MongoClientSettings.getDefaultCodecRegistry());
    }
}
