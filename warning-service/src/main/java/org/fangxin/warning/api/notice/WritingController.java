package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.notice.UpdateWarning;
import org.fangxin.warning.application.notice.WriteWarning;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warnings")
@Tag(name = "Warnings")
class WritingController {
    private final WriteWarning writeWarning;
    private final UpdateWarning updateWarning;
    private final Clock clock;

    WritingController(WriteWarning writeWarning, UpdateWarning updateWarning, Clock clock) {
        this.writeWarning = writeWarning;
        this.updateWarning = updateWarning;
        this.clock = clock;
    }

    @PostMapping
    @AllowedTo(Role.EDITOR)
    @Idempotent
    @Operation(
            operationId = "writeWarning",
            summary = "Begin a warning",
            description = "It is a draft until another person has reviewed it and an editor publishes it.")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WarningResponse> write(
            @Valid @RequestBody NoticeRequest request, Caller caller, RequestKey requestKey) {
        WriteWarning.Command command =
                new WriteWarning.Command(caller.id(), request.toNotice(clock.instant()), requestKey.value());
        Versioned<Warning> written = WarningProblems.done(writeWarning.handle(command), "");
        URI location = URI.create("/api/v1/warnings/" + written.value().head().id());
        return WarningAnswers.editorially(ResponseEntity.created(location), written);
    }

    @PostMapping("/{id}/update")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "updateWarning",
            summary = "Change the text of a warning",
            description =
                    "A draft is rewritten; an approved one needs review again. A published one keeps its edition in "
                            + "force while the new text waits, in editorial.revision, for review and publication.")
    @ApiProblem(status = 409, code = "warning-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WarningResponse> update(
            @PathVariable String id,
            @Valid @RequestBody UpdateRequest request,
            ExpectedVersion expected,
            Caller caller) {
        UpdateWarning.Command command = new UpdateWarning.Command(
                id,
                new BasedOn(expected.value()),
                caller.id(),
                request.notice().toNotice(clock.instant()),
                request.reason());
        return WarningAnswers.editorially(ResponseEntity.ok(), WarningProblems.done(updateWarning.handle(command), ""));
    }
}
