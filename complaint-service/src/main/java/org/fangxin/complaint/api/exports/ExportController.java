package org.fangxin.complaint.api.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.fangxin.complaint.application.exports.Export.Format;
import org.fangxin.complaint.application.exports.Export.State;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.statistics.FigureReader;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.fangxin.platform.web.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exports")
@AllowedTo({Role.ANALYST, Role.OFFICER, Role.ADMIN})
@Tag(name = "Exports")
class ExportController {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Exports exports;
    private final ExportFiles files;
    private final IdSource ids;
    private final CityTime time;
    private final ExpectedRows expected;

    ExportController(Exports exports, ExportFiles files, IdSource ids, CityTime time, FigureReader figures) {
        this.exports = exports;
        this.files = files;
        this.ids = ids;
        this.time = time;
        this.expected = new ExpectedRows(figures);
    }

    @PostMapping
    @Idempotent
    @Operation(
            operationId = "requestExport",
            summary = "Export cases without a limit on their number",
            description =
                    "The file is made in the background; ask at `Location` how far it is. It holds no personal data."
                            + " Officers export their own districts. It can be fetched for seven days.")
    @ApiResponse(responseCode = "202", description = "Taken on; `Location` is the export")
    @ApiProblem(status = 403, code = "outside-own-districts")
    @ApiProblem(status = 409, code = "too-many-exports")
    @ApiProblem(status = 422, code = "impossible-range")
    ResponseEntity<ExportResponse> request(Caller caller, @RequestBody ExportRequest request) {
        Instant now = time.now();
        Export.Order order = request.order(caller, time.today());
        Export export = new Export(
                ids.next(),
                caller.id(),
                order,
                State.RUNNING,
                0,
                expected.of(order, time.today()),
                now,
                null,
                now.plus(KEPT),
                null);
        ExportProblems.request(exports, export);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/exports/" + export.id()))
                .body(ExportResponse.of(export));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readExport", summary = "How far an export is")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<ExportResponse> export(Caller caller, @PathVariable String id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ExportResponse.of(own(caller, id)));
    }

    @GetMapping(
            path = "/{id}/content",
            produces = {"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Fetch an export",
            description = "Ranges are served, so that a download can be resumed; the content never changes.")
    @ApiProblem(status = 404, code = "not-found")
    @ApiProblem(status = 409, code = "export-not-ready")
    ResponseEntity<Resource> content(Caller caller, @PathVariable String id) {
        Export export = own(caller, id);
        Content content = ExportProblems.file(export);
        Format format = export.order().format();
        String name = "%s-%s-%s.%s"
                .formatted(
                        export.order().kind().name().toLowerCase(Locale.ROOT),
                        export.order().from(),
                        export.order().to(),
                        format.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        format == Format.CSV ? "text/csv;charset=UTF-8" : "application/x-ndjson"))
                .eTag("\"" + content.sha256() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(files.open(export, content, name));
    }

    /** Whoever did not ask for it does not learn that it exists. */
    private Export own(Caller caller, String id) {
        return exports.find(id)
                .filter(export -> export.order().format() != Format.LINES)
                .filter(export -> export.owner().equals(caller.id()) || caller.has(Role.ADMIN))
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }
}
