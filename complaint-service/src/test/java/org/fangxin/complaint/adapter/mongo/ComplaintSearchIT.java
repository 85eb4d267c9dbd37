package org.fangxin.complaint.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.ComplaintQuery;
import org.fangxin.complaint.application.ComplaintQuery.Order;
import org.fangxin.complaint.application.ComplaintQuery.Scope;
import org.fangxin.complaint.application.ComplaintSearch;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComplaintSearchIT extends ServiceIT {
    private static final UnifiedSocialCreditCode SHOP = new UnifiedSocialCreditCode("91330110MA2EF003XD");
    private static final String EAST = "330122";
    private static final String WEST = "330127";
    private static long serial = 900_000;

    private final String consumer = "consumer-" + UUID.randomUUID();

    @Autowired
    private Complaints complaints;

    @Autowired
    private ComplaintSearch search;

    private Complaint first;
    private Complaint second;
    private Complaint third;
    private Complaint refused;

    @BeforeEach
    void fileFour() {
        first = file(EAST, "2026-11-02T01:00:00Z");
        second = file(WEST, "2026-11-03T01:00:00Z");
        third = file(EAST, "2026-11-04T01:00:00Z", new Acceptance(null));
        refused = file(EAST, "2026-11-05T01:00:00Z", new Refusal("OTHER_BY_LAW", "r", "o"));
    }

    @Test
    void finds_a_persons_own_the_newest_first() {
        assertThat(ids(new ComplaintQuery(new Scope.OwnedBy(consumer), null, null, null, null, null, Order.NEWEST)))
                .containsExactly(id(refused), id(third), id(second), id(first));
        assertThat(ids(new ComplaintQuery(
                        new Scope.OwnedBy(consumer), Status.RECEIVED, "GOODS_FOOD", SHOP, null, null, Order.OLDEST)))
                .containsExactly(id(first), id(second));
        assertThat(ids(new ComplaintQuery(
                        new Scope.OwnedBy(consumer), null, "GOODS_CLOTHING", null, null, null, Order.OLDEST)))
                .isEmpty();
    }

    @Test
    void orders_the_queue_of_several_districts_by_due_day_and_ends_with_what_has_none() {
        assertThat(ids(queue(Set.of(EAST, WEST), null, Order.DUE_FIRST)))
                .containsSubsequence(id(first), id(second), id(third), id(refused));
        assertThat(ids(queue(Set.of(EAST), null, Order.DUE_FIRST)))
                .contains(id(first), id(third), id(refused))
                .doesNotContain(id(second));
        assertThat(ids(queue(Set.of("330100", EAST), Status.RECEIVED, Order.DUE_LAST)))
                .containsSubsequence(id(second), id(first))
                .doesNotContain(id(third))
                .doesNotHaveDuplicates();
    }

    @Test
    void finds_what_is_against_a_business() {
        assertThat(ids(new ComplaintQuery(
                        new Scope.Against(SHOP), Status.ACCEPTED, null, null, null, null, Order.NEWEST)))
                .contains(id(third))
                .doesNotContain(id(first));
    }

    @Test
    void cuts_out_a_range_of_due_days() {
        LocalDate border = LocalDate.of(2026, 11, 12);

        assertThat(ids(new ComplaintQuery(
                        new Scope.OwnedBy(consumer), null, null, null, null, border, Order.DUE_FIRST)))
                .containsExactly(id(first));
        assertThat(ids(new ComplaintQuery(
                        new Scope.OwnedBy(consumer), null, null, null, border, null, Order.DUE_FIRST)))
                .containsExactly(id(second), id(third), id(refused));
    }

    @Test
    void pages_without_repeating_or_hiding_anything() {
        for (Order order : Order.values()) {
            ComplaintQuery query = queue(Set.of(EAST, WEST), null, order);
            List<String> paged = new ArrayList<>();
            Position after = null;
            do {
                Slice<Held> slice = search.find(query, after, 3);
                slice.items().forEach(held -> paged.add(id(held.complaint())));
                after = slice.next();
            } while (after != null);

            assertThat(paged).as(order.name()).isEqualTo(ids(query)).doesNotHaveDuplicates();
        }
    }

    private static ComplaintQuery queue(Set<String> districts, Status status, Order order) {
        return new ComplaintQuery(new Scope.HandledIn(districts), status, null, null, null, null, order);
    }

    private List<String> ids(ComplaintQuery query) {
        return search.find(query, null, 1000).items().stream()
                .map(held -> id(held.complaint()))
                .toList();
    }

    private Complaint file(String district, String at, Step<?>... steps) {
        Respondent shop = new Respondent(SHOP, "余杭小店", "某路1号", district, true, null);
        Move.Made filed = filed(UUID.randomUUID().toString(), serial++, consumer, shop, Instant.parse(at));
        complaints.add(filed.complaint(), filed.event());
        Complaint complaint = filed.complaint();
        for (Step<?> step : steps) {
            complaint = after(complaint, step, byOfficer(at.substring(0, 10)));
            complaints.replace(complaint, 1, filed.event());
        }
        return complaint;
    }

    private static String id(Complaint complaint) {
        return complaint.id().value();
    }
}
