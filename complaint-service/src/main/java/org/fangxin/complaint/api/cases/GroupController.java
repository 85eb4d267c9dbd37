package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.application.groups.CaseGroup;
import org.fangxin.complaint.application.groups.CaseGroups;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints against one business on one problem, for officers. */
@RestController
@RequestMapping("/api/v1/complaints/groups")
@Tag(name = "Related cases")
class GroupController {
    private static final int USCC_LENGTH = 18;
    private static final int MOST_OPEN = 100_000;

    private final CaseGroups groups;
    private final ComplaintView view;
    private final Paging paging;
    private final Texts texts;

    GroupController(CaseGroups groups, ComplaintView view, Paging paging, Texts texts) {
        this.groups = groups;
        this.view = view;
        this.paging = paging;
        this.texts = texts;
    }

    @GetMapping
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "Which businesses many complain of on the same problem",
            description =
                    "Groups of your districts, one for each district, business and problem, those with the most open"
                            + " complaints first. Counted a moment after each change; merged complaints are not counted.")
    @ApiProblem(status = 403, code = "outside-own-districts")
    ResponseEntity<PageOf<GroupResponse>> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Area code, one in the officer's care; `330100` is the whole city.")
                    @RequestParam(required = false)
                    @Nullable
                    String district,
            @Parameter(description = "Unified social credit code.") @RequestParam(required = false) @Nullable
                    String merchant,
            @Parameter(description = "Code list `problem-types`.") @RequestParam(required = false) @Nullable
                    String problem,
            @Parameter(
                            description = "Only those with so many open complaints or more; 2 when left out.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100000"))
                    @RequestParam(required = false)
                    @Nullable
                    Integer minOpen,
            Locale language) {
        Problem malformed = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        Optional<UnifiedSocialCreditCode> uscc = Optional.ofNullable(merchant).flatMap(UnifiedSocialCreditCode::parse);
        if (merchant != null && uscc.isEmpty()) {
            malformed = malformed.atParameter("merchant", "uscc-form", USCC_LENGTH);
        }
        if (problem != null && !CodeLists.PROBLEM_TYPES.contains(problem)) {
            malformed = malformed.atParameter("problem", "unknown-code", CodeLists.PROBLEM_TYPES.name());
        }
        if (minOpen != null && (minOpen < 1 || minOpen > MOST_OPEN)) {
            malformed = malformed.atParameter("minOpen", "size", "1.." + MOST_OPEN);
        }
        Set<String> districts = districts(caller, district, malformed);
        CaseGroups.Question question =
                new CaseGroups.Question(districts, uscc.orElse(null), problem, minOpen == null ? 2 : minOpen);
        Wording words = new Wording(texts, language);
        String identity = caller.id() + "|" + question;
        return paging.page(
                groups.find(question, paging.position(page, identity).orElse(null), page.limit()),
                identity,
                group -> GroupResponse.of(group, words));
    }

    @GetMapping("/{merchant}/{problem}")
    @AllowedTo(Role.OFFICER)
    @Operation(
            summary = "The complaints against a business on a problem",
            description = "Those of your districts on whose matter nothing is decided yet, the next due first; with"
                    + " `open=false` all but merged ones, the newest first.")
    @ApiProblem(status = 403, code = "outside-own-districts")
    ResponseEntity<PageOf<ComplaintItem>> members(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Unified social credit code.", example = "91330106MA2ABCDEX7") @PathVariable
                    String merchant,
            @Parameter(description = "Code list `problem-types`.", example = "FOOD_SAFETY") @PathVariable
                    String problem,
            @Parameter(description = "Area code, one in the officer's care.") @RequestParam(required = false) @Nullable
                    String district,
            @Parameter(description = "Whether only open ones; true when left out.")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean open,
            Locale language) {
        Problem malformed = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        Optional<UnifiedSocialCreditCode> uscc = UnifiedSocialCreditCode.parse(merchant);
        if (uscc.isEmpty()) {
            malformed = malformed.atParameter("merchant", "uscc-form", USCC_LENGTH);
        }
        if (!CodeLists.PROBLEM_TYPES.contains(problem)) {
            malformed = malformed.atParameter("problem", "unknown-code", CodeLists.PROBLEM_TYPES.name());
        }
        Set<String> districts = districts(caller, district, malformed);
        boolean onlyOpen = open == null || open;
        String identity = String.join("|", caller.id(), merchant, problem, districts.toString(), "" + onlyOpen);
        return paging.page(
                groups.members(
                        districts,
                        uscc.orElseThrow(),
                        problem,
                        onlyOpen,
                        paging.position(page, identity).orElse(null),
                        page.limit()),
                identity,
                held -> view.item(held, true, language));
    }

    /** The districts that are asked for; ends the request when one is not in the officer's care or anything was wrong. */
    private static Set<String> districts(Caller caller, @Nullable String district, Problem found) {
        Problem malformed = found;
        if (district != null && !CodeLists.DISTRICTS.contains(district)) {
            malformed = malformed.atParameter("district", "unknown-code", CodeLists.DISTRICTS.name());
        }
        if (!malformed.violations().isEmpty()) {
            throw malformed.exception();
        }
        return district == null ? caller.districts() : Set.of(ListFilter.covered(caller, district));
    }

    @Schema(name = "ComplaintGroup")
    record GroupResponse(
            @Schema(example = "330106") String district,
            @Schema(example = "西湖区") String districtText,
            @Schema(example = "91330106MA2ABCDEX7") String merchant,

            @Schema(description = "As the newest complaint names it.", example = "西湖饼屋")
            String name,

            @Schema(example = "FOOD_SAFETY") String problemType,
            @Schema(example = "食品安全") String problemTypeText,

            @Schema(description = "All but merged ones.", example = "12")
            long total,

            @Schema(description = "On whose matter nothing is decided yet.", example = "5")
            long open,

            @Schema(description = "Earliest last day of the open ones.") @Nullable
            LocalDate earliestDue,

            Instant newestReceipt) {
        static GroupResponse of(CaseGroup group, Wording words) {
            CaseGroup.Key key = group.key();
            return new GroupResponse(
                    key.district(),
                    words.of(CodeLists.DISTRICTS, key.district()),
                    key.merchant().value(),
                    group.name(),
                    key.problemType(),
                    words.of(CodeLists.PROBLEM_TYPES, key.problemType()),
                    group.total(),
                    group.open(),
                    group.earliestDue(),
                    group.newestReceipt());
        }
    }
}
