package org.fangxin.merchant.domain;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.pledge.PledgeKind;

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

    /** Stores of a merchant opened. */
    record StoresOpened(Merchant merchant, LocalDate on, List<Store> stores) implements MerchantEvent {
        public StoresOpened {
            stores = List.copyOf(stores);
        }
    }

    /** Stores of a merchant closed. */
    record StoresClosed(Merchant merchant, LocalDate on, List<Store> stores) implements MerchantEvent {
        public StoresClosed {
            stores = List.copyOf(stores);
        }
    }

    /**
     * A merchant made, changed or withdrew a promise.
     *
     * @param made whether the promise stands after it
     */
    record PledgeChanged(Merchant merchant, LocalDate on, PledgeKind kind, boolean made) implements MerchantEvent {}

    /** A merchant joined online dispute resolution, or left it. */
    record OdrChanged(Merchant merchant, LocalDate on) implements MerchantEvent {}

    /** A merchant was awarded a designation. */
    record DesignationAwarded(Merchant merchant, LocalDate on, Designation designation) implements MerchantEvent {}

    /**
     * Something was done to a designation.
     *
     * @param designation the designation after it
     * @param note what was done
     */
    record DesignationChanged(Merchant merchant, LocalDate on, Designation designation, DesignationNote note)
            implements MerchantEvent {}
}
