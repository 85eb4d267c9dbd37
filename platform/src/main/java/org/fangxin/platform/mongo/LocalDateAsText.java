package org.fangxin.platform.mongo;

import java.time.LocalDate;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Civil dates as ISO text, {@code 2026-11-23}: it sorts as the dates do, and no reader's time zone can move it to
 * another day, as happens with the driver's own midnight in UTC.
 */
final class LocalDateAsText implements Codec<LocalDate> {
    @Override
    public void encode(BsonWriter writer, LocalDate value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public LocalDate decode(BsonReader reader, DecoderContext context) {
        return LocalDate.parse(reader.readString());
    }

    @Override
    public Class<LocalDate> getEncoderClass() {
        return LocalDate.class;
    }
}
