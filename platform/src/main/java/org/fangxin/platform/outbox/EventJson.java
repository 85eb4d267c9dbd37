package org.fangxin.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of events, the same for all services whatever the web layer is set to: absent fields are left out, times are
 * ISO 8601, and fields that a reader does not know are ignored, because events grow inside a version.
 */
public final class EventJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The event's data as JSON. */
    public String write(Object data) {
        return mapper.writeValueAsString(data);
    }

    /**
     * Reads an event's data.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON or does not fit the type
     */
    public <T> T read(byte[] data, Class<T> type) {
        return mapper.readValue(data, type);
    }
}
