package org.fangxin.gateway.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A merchant as the registry tells of it, as far as the pages show it. */
record MerchantFacts(
        String uscc,
        String name,
        @Nullable String brand,
        String districtName,
        String address,
        String categoryName,
        @Nullable String phone,
        List<Designation> designations,
        List<Pledge> pledges,
        int stores,
        Standing standing,
        List<Warning> warnings,
        Instant updatedAt) {

    record Designation(
            String kindName,
            String state,
            boolean held,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String plaqueNumber) {}

    record Pledge(
            String kind,
            @Nullable Returns returns,
            @Nullable List<String> members,
            @Nullable Money compensation,
            @Nullable String text) {}

    record Returns(
            int days,
            String start,
            List<String> exclusions,
            boolean receiptNeeded,
            int refundDays,
            String freightPayer,
            boolean insured) {}

    record Money(String amount, String currency) {}

    record Standing(
            YearMonth from,
            YearMonth to,
            Instant asOf,
            long received,
            Rate acceptanceRate,
            Rate settlementRate,
            Rate satisfactionRate,
            Rate handlingDays) {}

    record Rate(long numerator, long denominator, @Nullable BigDecimal share) {}

    record Warning(
            String id,
            String number,
            String kindName,
            String severity,
            String title,
            Instant effectiveAt,
            @Nullable Instant expiresAt) {}

    /** What it may call itself today. */
    List<Designation> held() {
        return designations.stream().filter(Designation::held).toList();
    }

    /** What it no longer, or not at present, may call itself. */
    List<Designation> notHeld() {
        return designations.stream().filter(designation -> !designation.held()).toList();
    }
}
