package org.fangxin.merchant.domain;

import java.time.LocalDate;

/** Something that happened to a merchant. The day decides which designations the merchant is said to hold. */
public sealed interface MerchantEvent {
    /** The merchant after the event. */
    Merchant merchant();

    /** The city's date of the event. */
    LocalDate on();

    /** A merchant entered the registry. */
    record MerchantRegistered(Merchant merchant, LocalDate on) implements MerchantEvent {}

    /** A merchant's record changed. */
    record MerchantUpdated(Merchant merchant, LocalDate on) implements MerchantEvent {}
}
