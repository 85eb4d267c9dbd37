package org.fangxin.complaint.api.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.application.ComplaintQuery;
import org.fangxin.complaint.application.ComplaintQuery.Order;
import org.fangxin.complaint.application.ComplaintQuery.Scope;
import org.fangxin.complaint.domain.Status;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The filters of a list as they were asked for. */
record ListFilter(
        @Nullable ListScope scope,
        @Nullable Status status,
        @Nullable String district,
        @Nullable String category,
        @Nullable String merchant,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Nullable String sort,
        @Nullable String channel,
        @Nullable String assignee,
        @Nullable String q,
        @Nullable Boolean assistance) {
    private static final TextRule WORDS = new TextRule(50, false);
    private static final Map<String, Order> ORDERS = Map.of(
            "dueOn", Order.DUE_FIRST,
            "-dueOn", Order.DUE_LAST,
            "receivedAt", Order.OLDEST,
            "-receivedAt", Order.NEWEST);

    /** Makes a query of them, or ends the request with everything that is wrong with them. */
    Reading read(Caller caller, LocalDate today) {
        Problem malformed = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        ListScope whose = scope == null ? widest(caller) : scope;
        boolean range = dueBefore != null || overdue != null;
        boolean byDueDay = range || whose == ListScope.QUEUE;
        Order usual = byDueDay && q == null ? Order.DUE_FIRST : Order.NEWEST;
        Order order = sort == null ? usual : ORDERS.getOrDefault(sort, usual);
        if (sort != null && !ORDERS.containsKey(sort)) {
            malformed = malformed.atParameter("sort", "invalid-value", "dueOn, -dueOn, receivedAt, -receivedAt");
        } else if (q != null && range) {
            malformed = malformed.atParameter("q", "search-by-receipt");
        } else if (q != null && order.byDueDay()) {
            malformed = malformed.atParameter("sort", "search-by-receipt");
        } else if (range && !order.byDueDay()) {
            malformed = malformed.atParameter("sort", "sort-needs-due-order");
        }
        if (whose != ListScope.QUEUE) {
            for (Map.Entry<String, @Nullable String> only : queueOnly().entrySet()) {
                if (only.getValue() != null) {
                    malformed = malformed.atParameter(only.getKey(), "only-in-queue");
                }
            }
        }
        if (channel != null && !CodeLists.CHANNELS.contains(channel)) {
            malformed = malformed.atParameter("channel", "unknown-code", CodeLists.CHANNELS.name());
        }
        if (assignee != null && !OfficerId.isOne(assignee)) {
            malformed = malformed.atParameter("assignee", "officer-id");
        }
        if (q != null && (WORDS.flaw(q).isPresent() || !SearchWords.searchable(q))) {
            malformed = malformed.atParameter("q", "search-words");
        }
        if (category != null
                && CodeLists.CATEGORIES.find(category).map(Code::parent).isEmpty()) {
            malformed = malformed.atParameter("category", "unknown-code", CodeLists.CATEGORIES.name());
        }
        Optional<UnifiedSocialCreditCode> uscc = Optional.ofNullable(merchant).flatMap(UnifiedSocialCreditCode::parse);
        if (merchant != null && uscc.isEmpty()) {
            malformed = malformed.atParameter("merchant", "uscc-form", 18);
        }
        if (district != null && !CodeLists.DISTRICTS.contains(district)) {
            malformed = malformed.atParameter("district", "unknown-code", CodeLists.DISTRICTS.name());
        }
        if (district != null && whose != ListScope.QUEUE) {
            malformed = malformed.atParameter("district", "only-in-queue");
        }
        if (!malformed.violations().isEmpty()) {
            throw malformed.exception();
        }
        ComplaintQuery query = new ComplaintQuery(
                scope(whose, caller),
                status,
                category,
                uscc.orElse(null),
                Boolean.FALSE.equals(overdue) ? today : null,
                before(today),
                order,
                new ComplaintQuery.Narrowing(channel, assignee(caller), q, Boolean.TRUE.equals(assistance)));
        return new Reading(query, caller.id() + "|" + whose + "|" + this);
    }

    private Map<String, @Nullable String> queueOnly() {
        Map<String, @Nullable String> only = new LinkedHashMap<>();
        only.put("channel", channel);
        only.put("assignee", assignee);
        only.put("q", q);
        only.put("assistance", assistance == null ? null : assistance.toString());
        return only;
    }

    private ComplaintQuery.@Nullable Assignee assignee(Caller caller) {
        return switch (assignee) {
            case null -> null;
            case "me" -> new ComplaintQuery.Assignee.Of(caller.id());
            case "nobody" -> new ComplaintQuery.Assignee.Nobody();
            default -> new ComplaintQuery.Assignee.Of(assignee);
        };
    }

    private @Nullable LocalDate before(LocalDate today) {
        if (!Boolean.TRUE.equals(overdue)) {
            return dueBefore;
        }
        return dueBefore == null || dueBefore.isAfter(today) ? today : dueBefore;
    }

    private Scope scope(ListScope whose, Caller caller) {
        return switch (whose) {
            case OWN -> {
                require(caller.has(Role.CONSUMER));
                yield new Scope.OwnedBy(caller.id());
            }
            case AGAINST_ME ->
                new Scope.Against(Capacities.merchant(caller)
                        .orElseThrow(() -> forbidden())
                        .uscc());
            case TAKEN_DOWN ->
                new Scope.TakenDownAt(Capacities.station(caller)
                        .orElseThrow(() -> forbidden())
                        .station());
            case QUEUE -> {
                require(caller.has(Role.OFFICER));
                yield new Scope.HandledIn(district == null ? caller.districts() : Set.of(covered(caller, district)));
            }
        };
    }

    static String covered(Caller caller, String district) {
        if (!caller.covers(district)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "outside-own-districts", district)
                    .atParameter("district", "outside-own-districts", district)
                    .exception();
        }
        return district;
    }

    private static ListScope widest(Caller caller) {
        if (caller.has(Role.OFFICER)) {
            return ListScope.QUEUE;
        }
        if (caller.has(Role.STATION)) {
            return ListScope.TAKEN_DOWN;
        }
        return caller.has(Role.MERCHANT) ? ListScope.AGAINST_ME : ListScope.OWN;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw forbidden();
        }
    }

    private static RuntimeException forbidden() {
        return Problem.of(HttpStatus.FORBIDDEN, "forbidden").exception();
    }

    /**
     * A list that can be read.
     *
     * @param identity what a cursor of this list belongs to
     */
    record Reading(ComplaintQuery query, String identity) {}
}
