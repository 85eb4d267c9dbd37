package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.outreach.ActivityBoard;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.outreach.Activity;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/outreach-activities")
@Tag(name = "Outreach")
class ActivityController {
    private final ActivityBoard board;
    private final Shelf<Activity> activities;
    private final ActivityAnswers answers;
    private final Paging paging;
    private final Clock clock;

    ActivityController(
            ActivityBoard board, Shelf<Activity> activities, ActivityAnswers answers, Paging paging, Clock clock) {
        this.board = board;
        this.activities = activities;
        this.answers = answers;
        this.paging = paging;
        this.clock = clock;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(
            operationId = "listOutreachActivities",
            summary = "List lectures, live streams, street interviews and community visits",
            description = "By default those to come, the next first. Each holds both languages.")
    ResponseEntity<PageOf<ActivityResponse>> list(
            @ParameterObject ActivityQuery query, PageRequest page, Locale language) {
        Slice<Versioned<Activity>> slice =
                board.list(query.filter(clock.instant()), paging.position(page, query), page.limit());
        return Edits.publicPage(paging.page(slice, query, answers.views(slice.items())), language);
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    @Operation(
            operationId = "readOutreachActivity",
            summary = "Read an activity",
            description = "With the seats that are taken, and afterwards with who came and how it was liked.")
    ResponseEntity<ActivityResponse> read(@PathVariable String id) {
        Versioned<Activity> held =
                activities.find(id).orElseThrow(() -> Refusals.notFound().exception());
        return ResponseEntity.ok()
                .eTag(ETags.strong(held.version()))
                .cacheControl(CacheControl.noCache())
                .body(answers.one(held));
    }
}
