package org.fangxin.complaint.adapter.mongo;

import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.application.groups.CaseGroup;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Merged;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Keys of the lists that hold the complaints of a group, and of the lists that hold the groups. */
final class GroupKeys {
    private GroupKeys() {}

    /** The lists of a group in which a complaint is found; none without a business that is told apart. */
    static List<String> of(Complaint complaint, List<String> areas) {
        UnifiedSocialCreditCode uscc = complaint.filing().respondent().uscc();
        if (uscc == null || complaint.state() instanceof Merged) {
            return List.of();
        }
        String problem = complaint.filing().grievance().problemType();
        List<String> keys = new ArrayList<>();
        for (String area : areas) {
            keys.add(members(area, uscc, problem, false));
            if (!(complaint.state() instanceof ComplaintState.Over)) {
                keys.add(members(area, uscc, problem, true));
            }
        }
        return keys;
    }

    /** The list of all complaints of a group, or of the open ones. */
    static String members(String area, UnifiedSocialCreditCode merchant, String problemType, boolean onlyOpen) {
        return String.join("|", area, onlyOpen ? "open-of" : "group", merchant.value(), problemType);
    }

    /** Whether a list is that of a group. */
    static boolean ofGroup(String key) {
        return key.contains("|group|");
    }

    /** The list of groups that answers a question. */
    static String groups(String area, @Nullable String merchant, @Nullable String problemType) {
        return String.join("|", area, merchant == null ? "" : merchant, problemType == null ? "" : problemType);
    }

    /** All lists in which a group is found. */
    static List<String> groups(CaseGroup.Key key) {
        List<String> keys = new ArrayList<>();
        for (String area : List.of(key.district(), ListKeys.city(key.district()))) {
            for (String merchant : List.of(key.merchant().value(), "")) {
                for (String problem : List.of(key.problemType(), "")) {
                    keys.add(groups(area, merchant, problem));
                }
            }
        }
        return keys;
    }

    /** The identity of a group. */
    static String id(CaseGroup.Key key) {
        return groups(key.district(), key.merchant().value(), key.problemType());
    }
}
