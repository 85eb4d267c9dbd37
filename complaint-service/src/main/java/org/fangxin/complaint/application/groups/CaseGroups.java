package org.fangxin.complaint.application.groups;

import java.util.Set;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Groups of complaints, counted anew after each change of one of them. Every list goes by one index. */
public interface CaseGroups {
    /** Counts a group as its complaints stand now; twice is once, and an older count never takes the place of a newer. */
    void count(CaseGroup.Key key);

    /** The same for the groups of this business and problem in all districts, for a complaint that has moved. */
    void countEverywhere(CaseGroup.Key key);

    /** The groups of a question, those with the most open complaints first. */
    Slice<CaseGroup> find(Question question, @Nullable Position after, int limit);

    /**
     * The complaints of a group: the open ones by due day, or all by receipt, the newest first.
     *
     * @param districts area codes; a city's code stands for all its districts
     */
    Slice<Held> members(
            Set<String> districts,
            UnifiedSocialCreditCode merchant,
            String problemType,
            boolean onlyOpen,
            @Nullable Position after,
            int limit);

    /**
     * Which groups are asked for.
     *
     * @param districts area codes; a city's code stands for all its districts
     * @param merchant only against this business; null for all
     * @param problemType only on this problem; null for all
     * @param fewestOpen only those with so many open complaints or more
     */
    record Question(
            Set<String> districts,
            @Nullable UnifiedSocialCreditCode merchant,
            @Nullable String problemType,
            int fewestOpen) {
        public Question {
            districts = Set.copyOf(districts);
        }
    }
}
