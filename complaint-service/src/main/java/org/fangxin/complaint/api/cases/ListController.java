package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.fangxin.complaint.application.ComplaintQuery.Scope;
import org.fangxin.complaint.application.ComplaintSearch;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.Status;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Complaints")
class ListController {
    private final ComplaintSearch search;
    private final ComplaintView view;
    private final Paging paging;
    private final CityTime time;

    ListController(ComplaintSearch search, ComplaintView view, Paging paging, CityTime time) {
        this.search = search;
        this.view = view;
        this.paging = paging;
        this.time = time;
    }

    @GetMapping("/api/v1/complaints")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.STATION, Role.OFFICER})
    @Operation(
            summary = "List complaints",
            description = "Officers read the queue of their districts, the next due first; businesses the complaints"
                    + " against them, stations those that they took down and consumers their own, the newest first.")
    @ApiProblem(status = 403, code = "outside-own-districts")
    @ApiProblem(status = 422, code = "impossible-request")
    ResponseEntity<PageOf<ComplaintItem>> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Whose complaints, for callers with several roles.")
                    @RequestParam(required = false)
                    @Nullable
                    ListScope scope,
            @RequestParam(required = false) @Nullable Status status,
            @Parameter(description = "Area code, one in the officer's care; `330100` is the whole city.")
                    @RequestParam(required = false)
                    @Nullable
                    String district,
            @Parameter(description = "Code list `categories`, not a root.") @RequestParam(required = false) @Nullable
                    String category,
            @Parameter(description = "Unified social credit code.") @RequestParam(required = false) @Nullable
                    String merchant,
            @Parameter(description = "Only those whose running limit ends before this day.")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate dueBefore,
            @Parameter(description = "Only those whose running limit is over, or is not.")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean overdue,
            @Parameter(
                            description =
                                    "`dueOn`, `-dueOn`, `receivedAt` or `-receivedAt`; a range of due days needs the"
                                            + " order by due day.")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = "Queue: code list `channels`.") @RequestParam(required = false) @Nullable
                    String channel,
            @Parameter(description = "Queue: an officer's account, `me`, or `nobody` for cases in nobody's hands.")
                    @RequestParam(required = false)
                    @Nullable
                    String assignee,
            @Parameter(
                            description =
                                    "Queue: words to be found in tracking number, number elsewhere, business, goods and"
                                            + " narrative, at most 50 characters, at least two Chinese ones or a word;"
                                            + " all must occur. Ordered by receipt. Persons are not found by it, see"
                                            + " `POST /complaints/person-searches`.",
                            example = "饼干 发霉")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "`true` for those whose complainant needs help; for officers.")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean assistance,
            Locale language) {
        ListFilter filter = new ListFilter(
                scope,
                status,
                district,
                category,
                merchant,
                dueBefore,
                overdue,
                sort,
                channel,
                assignee,
                q,
                assistance);
        ListFilter.Reading reading = filter.read(caller, time.today());
        Slice<Held> found = search.find(
                reading.query(), paging.position(page, reading.identity()).orElse(null), page.limit());
        return paging.page(
                found,
                reading.identity(),
                held -> view.item(held, reading.query().scope() instanceof Scope.HandledIn, language));
    }
}
