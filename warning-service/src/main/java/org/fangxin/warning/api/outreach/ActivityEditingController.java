package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.warning.api.Edits;
import org.fangxin.warning.api.ReasonRequest;
import org.fangxin.warning.application.outreach.EditActivities;
import org.fangxin.warning.domain.outreach.Activity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ActivityEditingController.ACTIVITIES)
@Tag(name = "Outreach")
class ActivityEditingController {
    static final String ACTIVITIES = "/api/v1/outreach-activities";

    private final EditActivities edit;
    private final ActivityAnswers answers;

    ActivityEditingController(EditActivities edit, ActivityAnswers answers) {
        this.edit = edit;
        this.answers = answers;
    }

    /** Who came. */
    record AttendanceRequest(
            @Schema(description = "Persons on site, or in the audience at its height", example = "147") @NotNull
            Integer attended,

            @Schema(description = "How often it was watched live", example = "0") @Nullable
            Integer viewsLive,

            @Schema(description = "How often it was watched afterwards, so far", example = "0") @Nullable
            Integer viewsReplay) {}

    @PostMapping
    @AllowedTo(Role.EDITOR)
    @Idempotent
    @Operation(
            operationId = "announceOutreachActivity",
            summary = "Announce an activity",
            description = "It is public at once. A past one may be entered too, with its attendance afterwards.")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ActivityResponse> announce(
            @Valid @RequestBody ActivityRequest request, Caller caller, RequestKey requestKey) {
        return Edits.created(
                ACTIVITIES,
                edit.announce(caller.id(), request.toProgramme(), requestKey.value()),
                Activity::id,
                answers::one);
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "changeOutreachActivity",
            summary = "Change an activity",
            description = "Seats can be added, not taken away; people who wait move up to added seats.")
    @ApiProblem(status = 409, code = "publication-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ActivityResponse> change(
            @PathVariable String id, @Valid @RequestBody ActivityRequest request, ExpectedVersion expected) {
        return Edits.changed(edit.change(id, Edits.on(expected), request.toProgramme()), answers::one);
    }

    @PostMapping("/{id}/cancellation")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "cancelOutreachActivity",
            summary = "Call an activity off",
            description = "It stays in the list with the reason.")
    @ApiProblem(status = 409, code = "publication-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ActivityResponse> cancel(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, ExpectedVersion expected) {
        return Edits.changed(
                edit.cancel(id, Edits.on(expected), request.reason().toText()), answers::one);
    }

    @PostMapping("/{id}/attendance")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "recordOutreachAttendance",
            summary = "Record who came",
            description = "Once it has begun; the newest figures replace those before, as views of a replay grow.")
    @ApiProblem(status = 409, code = "publication-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ActivityResponse> record(
            @PathVariable String id, @Valid @RequestBody AttendanceRequest request, ExpectedVersion expected) {
        EditActivities.Count count = new EditActivities.Count(
                request.attended(), orNone(request.viewsLive()), orNone(request.viewsReplay()));
        return Edits.changed(edit.record(id, Edits.on(expected), count), answers::one);
    }

    private static int orNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
