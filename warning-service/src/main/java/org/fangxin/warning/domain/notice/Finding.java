package org.fangxin.warning.domain.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One failed sample of a sampling test, with the fields that the bureaus' notices carry.
 *
 * @param sampledUnit shop or plant where the sample was taken
 * @param maker producer as the label says
 * @param item what failed, for example a residue or a marking
 * @param result measured value
 * @param standard what the standard demands
 * @param laboratory who tested
 */
public record Finding(
        String sampleName,
        String sampledUnit,
        @Nullable String sampledUnitAddress,
        @Nullable String maker,
        @Nullable String makerAddress,
        @Nullable String specification,
        @Nullable String brand,
        @Nullable LocalDate madeOn,
        @Nullable String batch,
        String item,
        @Nullable String result,
        @Nullable String standard,
        @Nullable String laboratory) {}
