package org.fangxin.complaint.application;

import org.fangxin.complaint.domain.Complaint;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** The complaints that are public. */
@FunctionalInterface
public interface Disclosures {
    /**
     * The public complaints, the latest closed first.
     *
     * @param district area code of the publishing bureau
     * @param category code list {@code categories}, a leaf
     */
    Slice<Complaint> find(
            @Nullable String district,
            @Nullable String category,
            @Nullable UnifiedSocialCreditCode merchant,
            @Nullable Position after,
            int limit);
}
