package org.fangxin.merchant.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the registry.
 *
 * @param imports limits of imports
 * @param changesKeptFor how long partners can follow changes from where they stopped
 * @param housekeeping pause between two rounds of chores: designations that the calendar turns, applications, old imports
 * @param programmeFolder folder with programmes of cities, {@code <area code>.json}, which replace or extend the shipped
 *     ones; null for none
 */
@Validated
@ConfigurationProperties("merchant-registry")
public record MerchantRegistryProperties(
        @Valid @DefaultValue Imports imports,
        @DefaultValue("90d") Duration changesKeptFor,
        @DefaultValue("1m") Duration housekeeping,
        @Nullable Path programmeFolder) {
    /**
     * Limits of imports. A city has some 50,000 merchants (48,506 in Hangzhou in 2022), so one import holds them all.
     *
     * @param maxLines most lines of an import
     * @param maxLine longest line; a merchant with all its stores stays below
     * @param maxSize longest import
     * @param keptFor how long a finished import and its results can be read
     */
    public record Imports(
            @Min(1) @DefaultValue("100000") int maxLines,
            @DefaultValue("64KB") DataSize maxLine,
            @DefaultValue("64MB") DataSize maxSize,
            @DefaultValue("7d") Duration keptFor) {}
}
