package org.fangxin.merchant.domain.imports;

import java.util.List;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.LineResult;
import org.fangxin.platform.imports.LineStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line its place in the input, from 1
 * @param ref what the source calls the merchant, when it could be read
 * @param uscc the code as it stands in the line, when it could be read
 * @param revision the merchant's version after the line; null when it was rejected
 * @param faults what is wrong with a rejected line, in the order of the line; empty otherwise
 */
public record MerchantLineResult(
        int line,
        @Nullable String ref,
        @Nullable String uscc,
        LineStatus status,
        @Nullable Long revision,
        List<Fault> faults)
        implements LineResult {
    public MerchantLineResult {
        faults = List.copyOf(faults);
    }

    /** The same for a line that changed nothing but the persons of the merchant, which have no version in the record. */
    public MerchantLineResult withPersonsChanged() {
        return status == LineStatus.UNCHANGED
                ? new MerchantLineResult(line, ref, uscc, LineStatus.UPDATED, revision, faults)
                : this;
    }

    /** A refused line. */
    public static MerchantLineResult rejected(
            int line, @Nullable String ref, @Nullable String uscc, List<Fault> faults) {
        return new MerchantLineResult(line, ref, uscc, LineStatus.REJECTED, null, faults);
    }
}
