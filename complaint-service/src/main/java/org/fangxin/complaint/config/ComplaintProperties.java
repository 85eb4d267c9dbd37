package org.fangxin.complaint.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the complaint service.
 *
 * @param registry where the merchant registry answers
 * @param calendarFolder folder with further working-day calendars, {@code calendar-<year>.tsv}, which replace or extend
 *     the shipped years; none by default
 */
@ConfigurationProperties("fangxin.complaint")
public record ComplaintProperties(
        @DefaultValue Registry registry, @Nullable Path calendarFolder) {
    /**
     * @param url base address, without {@code /api/v1}
     * @param connectTimeout how long to wait for a connection
     * @param readTimeout how long to wait for an answer
     */
    public record Registry(
            @DefaultValue("http://127.0.0.1:8082") URI url,
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("2s") Duration readTimeout) {}
}
