package org.fangxin.platform.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.fangxin.platform.figures.Maintenance.Kind;
import org.fangxin.platform.figures.Maintenance.Work;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/${spring.application.name}/statistics")
@AllowedTo(Role.ADMIN)
@Tag(name = "Operations")
final class FigureOperationsController {
    private final MaintainFigures figures;

    FigureOperationsController(MaintainFigures figures) {
        this.figures = figures;
    }

    @PostMapping("/rebuild")
    @Operation(
            summary = "Count all figures anew from what they are made of",
            description = "Goes on in the background, while figures are answered; one that goes on is not begun twice.")
    ResponseEntity<WorkResponse> rebuild() {
        return ResponseEntity.accepted().body(WorkResponse.of(figures.begin(Kind.REBUILD)));
    }

    @GetMapping("/rebuild")
    @Operation(summary = "Where the last rebuild stands")
    @ApiProblem(status = 404, code = "not-found")
    WorkResponse lastRebuild() {
        return last(Kind.REBUILD);
    }

    @PostMapping("/check")
    @Operation(
            summary = "Compare all figures with a full recount",
            description = "Goes on in the background; `differing` is 0 when every sheet equals its recount.")
    ResponseEntity<WorkResponse> check() {
        return ResponseEntity.accepted().body(WorkResponse.of(figures.begin(Kind.CHECK)));
    }

    @GetMapping("/check")
    @Operation(summary = "What the last check has found")
    @ApiProblem(status = 404, code = "not-found")
    WorkResponse lastCheck() {
        return last(Kind.CHECK);
    }

    private WorkResponse last(Kind kind) {
        return figures.last(kind)
                .map(WorkResponse::of)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }

    @Schema(name = "FigureWork")
    record WorkResponse(
            @Schema(example = "CHECK") String kind,
            Instant startedAt,

            @Schema(description = "Absent while it goes on.") @Nullable
            Instant finishedAt,

            @Schema(description = "Aggregates written anew, or sheets compared.", example = "5840")
            long done,

            @Schema(description = "Sheets that differ from their recount.", example = "0")
            long differing,

            @Schema(description = "Names of up to 50 of them.")
            List<String> examples) {
        static WorkResponse of(Work work) {
            return new WorkResponse(
                    work.kind().name(),
                    work.startedAt(),
                    work.finishedAt(),
                    work.done(),
                    work.differing(),
                    work.examples());
        }
    }
}
