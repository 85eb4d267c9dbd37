package org.fangxin.merchant.domain;

import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read about a store.
 *
 * @param name shop sign
 * @param district six-digit area code (code list {@code districts})
 * @param location where it is; null when nobody said
 * @param hours when it is open; null when nobody said
 * @param phone number for customers
 * @param mall the mall it stands in
 * @param unit floor and number in the mall
 */
public record StoreEntry(
        String name,
        String district,
        String address,
        @Nullable Coordinates location,
        @Nullable OpeningHours hours,
        @Nullable String phone,
        @Nullable String mall,
        @Nullable String unit) {}
