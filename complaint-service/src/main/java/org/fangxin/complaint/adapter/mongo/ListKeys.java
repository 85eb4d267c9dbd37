package org.fangxin.complaint.adapter.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Status;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * The lists in which a complaint is found, one key for each combination of filters: {@code area|status|category|uscc}
 * with empty places for filters not given. One multikey index per order then serves every combination by equality,
 * where separate indexes would be needed by the dozen. A complaint has at most sixteen keys.
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
