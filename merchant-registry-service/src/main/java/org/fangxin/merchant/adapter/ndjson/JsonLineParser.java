package org.fangxin.merchant.adapter.ndjson;

import java.util.Map;
import org.fangxin.merchant.domain.imports.LineParser;
import org.fangxin.platform.imports.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line as one JSON object; the same field twice is an error, as is anything behind the object. */
public final class JsonLineParser implements LineParser {
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public Parsed parse(String text) {
        try {
            return json.readValue(text, Object.class) instanceof Map<?, ?> fields
                    ? new Parsed.Object(withTextKeys(fields))
                    : new Parsed.Broken(Fault.at("", "not-an-object"));
        } catch (JacksonException e) {
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return new Parsed.Broken(Fault.at("", "malformed-json", Long.toString(column)));
        }
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, ?> withTextKeys(Map<?, ?> fields) {
        return (Map<String, ?>) fields;
    }
}
