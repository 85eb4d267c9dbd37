package org.fangxin.standalone.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merchant as one line of an import.
 *
 * @param ref what the importer calls it
 * @param stores where it sells; null when a partner speaks, which does not say so
 * @param designations what the bureau has awarded; null when a partner speaks, which may not say so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleMerchant(
        String uscc,
        String ref,
        String name,
        @Nullable String brand,
        String district,
        String address,
        String category,
        String industry,
        String phone,
        @Nullable List<SampleStore> stores,
        @Nullable List<SampleDesignation> designations) {

    /** A shop. */
    public record SampleStore(String ref, String name, String district, String address, Location location) {}

    /** A designation, {@code since} and {@code until} as ISO dates. */
    public record SampleDesignation(String kind, String since, String until, String plaqueNumber) {}

    /** The same merchant as a mall tells of it. */
    public SampleMerchant asTenant(String number) {
        return new SampleMerchant(uscc, number, name, brand, district, address, category, industry, phone, null, null);
    }
}
