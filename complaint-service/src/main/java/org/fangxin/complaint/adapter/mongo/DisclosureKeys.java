package org.fangxin.complaint.adapter.mongo;

import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Publicity;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** The public lists in which a published complaint is found: {@code district|category|uscc}, empty where not asked for. */
final class DisclosureKeys {
    /** What a history calls the publication. */
    private static final String PUBLICISED = "PUBLICISED";

    private DisclosureKeys() {}

    static @Nullable List<String> of(Complaint complaint) {
        if (published(complaint) == null) {
            return null;
        }
        UnifiedSocialCreditCode uscc = complaint.filing().respondent().uscc();
        List<String> keys = new ArrayList<>();
        for (String district : List.of(complaint.district(), "")) {
            for (String category : List.of(complaint.filing().grievance().category(), "")) {
                for (String merchant : uscc == null ? List.of("") : List.of(uscc.value(), "")) {
                    keys.add(of(district, category, merchant));
                }
            }
        }
        return keys;
    }

    static String of(String district, String category, String merchant) {
        return String.join("|", district, category, merchant);
    }

    static @Nullable String order(Complaint complaint) {
        Closed closed = published(complaint);
        return closed == null
                ? null
                : ListOrder.due(closed.closedOn(), complaint.id().value());
    }

    /** Whether it is public, or was and perhaps no longer is. */
    static boolean wasPublic(Complaint complaint) {
        return complaint.timeline().stream().anyMatch(entry -> entry.what().equals(PUBLICISED));
    }

    static @Nullable Closed published(Complaint complaint) {
        if (!(complaint.state() instanceof Closed closed)) {
            return null;
        }
        Publicity publicity = closed.publicity();
        return publicity != null && publicity.standing() == Publicity.Standing.PUBLISHED ? closed : null;
    }
}
