package org.fangxin.complaint.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the complaint service.
 *
 * @param registry where the merchant registry answers
 * @param calendarFolder folder with further working-day calendars, {@code calendar-<year>.tsv}, which replace or extend
 *     the shipped years; none by default
 * @param attachments how much evidence is accepted, and who searches it
 * @param imports limits of imports of cases
 */
@Validated
@ConfigurationProperties("fangxin.complaint")
public record ComplaintProperties(
        @DefaultValue Registry registry,
        @Nullable Path calendarFolder,
        @DefaultValue Attachments attachments,
        @Valid @DefaultValue Imports imports) {
    /**
     * Limits of imports of cases.
     *
     * @param maxLines most lines of an import
     * @param maxLine longest line; a case with its longest texts stays below
     * @param maxSize longest import
     * @param keptFor how long a finished import and its results can be read
     */
    public record Imports(
            @Min(1) @DefaultValue("100000") int maxLines,
            @DefaultValue("64KB") DataSize maxLine,
            @DefaultValue("64MB") DataSize maxSize,
            @DefaultValue("7d") Duration keptFor) {}

    /**
     * @param url base address, without {@code /api/v1}
     * @param connectTimeout how long to wait for a connection
     * @param readTimeout how long to wait for an answer
     */
    public record Registry(
            @DefaultValue("http://127.0.0.1:8082") URI url,
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("2s") Duration readTimeout) {}

    /**
     * @param imageLimit greatest image or document
     * @param mediaLimit greatest sound or video; the gateway has a limit of its own for the whole form
     * @param caseLimit how much a case may hold
     * @param caseFiles how many files a case may hold
     * @param clamd host of ClamAV's daemon; without it files are accepted as not scanned
     * @param clamdPort its port
     * @param clamdPatience how long to wait for each of its answers
     * @param scanRequired whether a file is refused while that daemon is away; otherwise it is taken and held back until
     *     it was searched
     */
    public record Attachments(
            @DefaultValue("20MB") DataSize imageLimit,
            @DefaultValue("100MB") DataSize mediaLimit,
            @DefaultValue("500MB") DataSize caseLimit,
            @DefaultValue("50") int caseFiles,
            @Nullable String clamd,
            @DefaultValue("3310") int clamdPort,
            @DefaultValue("30s") Duration clamdPatience,
            @DefaultValue("false") boolean scanRequired) {}
}
