package org.fangxin.merchant.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.fangxin.merchant.domain.application.DraftPeriod;
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
 * @param watching pause between two looks at merchants about whom something was heard
 * @param badge how badges are signed
 * @param evaluationNotice how long before the last day for a yearly evaluation the merchant is told; in whole days
 * @param drafts how long drafts of applications are kept
 * @param programmeFolder folder with programmes of cities, {@code <area code>.json}, which replace or extend the shipped
 *     ones; null for none
 */
@Validated
@ConfigurationProperties("merchant-registry")
public record MerchantRegistryProperties(
        @Valid @DefaultValue Imports imports,
        @DefaultValue("90d") Duration changesKeptFor,
        @DefaultValue("1m") Duration housekeeping,
        @DefaultValue("2s") Duration watching,
        @Valid Badge badge,
        @DefaultValue("30d") Duration evaluationNotice,
        @DefaultValue Drafts drafts,
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

    /**
     * How badges are signed.
     *
     * @param issuer the platform's public address, which badges name as their issuer
     * @param validity how long a badge is good; short, because a reader without a connection cannot learn more
     * @param listValidity how long a reader may keep a list of badges taken back
     * @param keyPeriod how long a key signs
     * @param keyOverlap how long a key is published before and after it signs; longer than badges are good
     */
    public record Badge(
            @NotNull URI issuer,
            @DefaultValue("24h") Duration validity,
            @DefaultValue("1h") Duration listValidity,
            @DefaultValue("90d") Duration keyPeriod,
            @DefaultValue("14d") Duration keyOverlap) {
        public Badge {
            if (keyOverlap.compareTo(validity) <= 0 || keyPeriod.compareTo(keyOverlap) <= 0) {
                throw new IllegalArgumentException(
                        "merchant-registry.badge: key-period must be longer than key-overlap, that longer than validity");
            }
        }
    }

    /**
     * How long drafts of applications are kept; in whole days.
     *
     * @param keptFor how long one is kept that nobody changes
     * @param notice how long before its end its merchant ought to be told
     */
    public record Drafts(
            @DefaultValue("60d") Duration keptFor,
            @DefaultValue("7d") Duration notice) {
        DraftPeriod period() {
            return new DraftPeriod((int) keptFor.toDays(), (int) notice.toDays());
        }
    }
}
