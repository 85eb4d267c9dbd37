package org.fangxin.complaint.adapter.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.application.ComplaintQuery;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Handling;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.side.TakenDown;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * The lists in which a complaint is found, one key for each combination of filters: {@code area|status|category|uscc}
 * with empty places for filters not given. One multikey index per order then serves every combination by equality,
 * where separate indexes would be needed by the dozen. Channel and officer have lists of their own; together with others they sift what was read.
 */
final class ListKeys {
    private static final int CITY_PREFIX = 4;

    private ListKeys() {}

    static List<String> of(Complaint complaint) {
        UnifiedSocialCreditCode uscc = complaint.filing().respondent().uscc();
        List<String> areas = List.of(complaint.district(), city(complaint.district()));
        List<String> keys = new ArrayList<>();
        for (String area : areas) {
            for (String status : withAny(complaint.state().status().name())) {
                for (String category : withAny(complaint.filing().grievance().category())) {
                    for (String merchant : uscc == null ? List.of("") : withAny(uscc.value())) {
                        keys.add(String.join("|", area, status, category, merchant));
                    }
                }
            }
        }
        keys.addAll(narrow(complaint, areas));
        keys.addAll(GroupKeys.of(complaint, areas));
        TakenDown taken = complaint.side().takenDown();
        if (taken != null && taken.station() != null) {
            keys.add(station(taken.station()));
        }
        return keys;
    }

    /** Lists of one channel, and of one officer or of nobody's cases, by area and status. */
    private static List<String> narrow(Complaint complaint, List<String> areas) {
        Handling.Assignment assignment = complaint.handling().assignment();
        List<String> keys = new ArrayList<>();
        for (String area : areas) {
            for (String status : withAny(complaint.state().status().name())) {
                keys.add(channel(area, status, complaint.filing().channel()));
                keys.add(assignee(area, status, assignment == null ? null : assignment.officer()));
                if (!complaint.filing().particulars().needs().isEmpty()) {
                    keys.add(assistance(area, status));
                }
            }
        }
        return keys;
    }

    private static String channel(String area, String status, String channel) {
        return String.join("|", area, status, "channel", channel);
    }

    /** The key of the cases that a service station took down. */
    static String station(String id) {
        return "station|" + id;
    }

    /** The key of the cases whose complainant needs help. */
    private static String assistance(String area, String status) {
        return String.join("|", area, status, "assistance");
    }

    /** The key of an officer's cases, or of nobody's. */
    static String assignee(String area, String status, @Nullable String officer) {
        return officer == null
                ? String.join("|", area, status, "nobody")
                : String.join("|", area, status, "officer", officer);
    }

    /**
     * The keys that a complaint of a list must have, the narrowest first: by it the list is read, by the others what was read
     * is sifted.
     */
    static List<String> of(ComplaintQuery query, String area) {
        List<String> keys = new ArrayList<>();
        Status wanted = query.status();
        String status = wanted == null ? "" : wanted.name();
        ComplaintQuery.Narrowing narrowing = query.narrowing();
        switch (narrowing.assignee()) {
            case null -> {}
            case ComplaintQuery.Assignee.Nobody nobody -> keys.add(assignee(area, status, null));
            case ComplaintQuery.Assignee.Of one -> keys.add(assignee(area, status, one.officer()));
        }
        boolean byOfficer = narrowing.assignee() instanceof ComplaintQuery.Assignee.Of;
        String plain = of(area, wanted, query.category(), query.merchant());
        boolean narrow = query.category() != null || query.merchant() != null;
        if (narrow || (keys.isEmpty() && narrowing.channel() == null)) {
            keys.add(byOfficer ? keys.size() : 0, plain);
        }
        if (narrowing.channel() != null) {
            keys.add(channel(area, status, narrowing.channel()));
        }
        if (narrowing.assistance()) {
            keys.addFirst(assistance(area, status));
        }
        return keys;
    }

    /** The key of a list. */
    static String of(
            String area,
            @Nullable Status status,
            @Nullable String category,
            @Nullable UnifiedSocialCreditCode merchant) {
        return String.join(
                "|",
                area,
                status == null ? "" : status.name(),
                category == null ? "" : category,
                merchant == null ? "" : merchant.value());
    }

    /** The area code of the city of a district. */
    static String city(String district) {
        return district.substring(0, CITY_PREFIX) + "00";
    }

    /** Districts without those whose city is asked for anyway, so that no complaint is found twice. */
    static List<String> widest(Set<String> districts) {
        return districts.stream()
                .filter(area -> city(area).equals(area) || !districts.contains(city(area)))
                .sorted()
                .toList();
    }

    private static List<String> withAny(String value) {
        return List.of(value, "");
    }
}
