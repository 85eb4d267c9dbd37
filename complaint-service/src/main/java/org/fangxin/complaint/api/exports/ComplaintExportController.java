package org.fangxin.complaint.api.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.fangxin.complaint.application.exports.Export.Format;
import org.fangxin.complaint.application.exports.Export.State;
import org.fangxin.complaint.application.exports.ExportContents;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
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

/** Whole cases for another system, in the lines that an import takes. */
@RestController
@RequestMapping("/api/v1/complaint-exports")
@AllowedTo({Role.OFFICER, Role.ADMIN})
@Tag(name = "Case exports")
class ComplaintExportController {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Exports exports;
    private final ExportContents contents;
    private final IdSource ids;
    private final CityTime time;

    ComplaintExportController(Exports exports, ExportContents contents, IdSource ids, CityTime time) {
        this.exports = exports;
        this.contents = contents;
        this.ids = ids;
        this.time = time;
    }

    @PostMapping
    @Idempotent
    @Operation(
            operationId = "requestComplaintExport",
            summary = "Export whole cases in the lines of an import",
            description =
                    "Complaints or reports by day of receipt, each with its past, as `POST /complaint-imports` takes"
                            + " them; imported here again they change nothing. Lines hold the complainants' personal data, so each"
                            + " complaint keeps that they were exported, by whom and what for; who reported is never told. Officers"
                            + " export the cases of their districts. The file is sealed in the store, can be fetched for a day,"
                            + " and only by who asked for it.")
    @ApiResponse(responseCode = "202", description = "Taken on; `Location` is the export")
    @ApiProblem(status = 403, code = "outside-own-districts")
    @ApiProblem(status = 409, code = "too-many-exports")
    @ApiProblem(status = 422, code = "impossible-range")
    ResponseEntity<ComplaintExportResponse> request(Caller caller, @RequestBody ComplaintExportRequest request) {
        Instant now = time.now();
        Export export = new Export(
                ids.next(),
                caller.id(),
                request.order(caller, time.today()),
                State.RUNNING,
                0,
                null,
                now,
                null,
                now.plus(KEPT),
                null);
        ExportProblems.request(exports, export);
        return ResponseEntity.accepted()
                .location(URI.create(ComplaintExportResponse.PATH + export.id()))
                .body(ComplaintExportResponse.of(export));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readComplaintExport", summary = "How far an export of whole cases is")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<ComplaintExportResponse> export(Caller caller, @PathVariable String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(ComplaintExportResponse.of(own(caller, id)));
    }

    @GetMapping(path = "/{id}/content", produces = "application/x-ndjson")
    @Operation(
            summary = "Fetch an export of whole cases",
            description = "Ranges are served, so that a download can be resumed; the content never changes.")
    @ApiProblem(status = 404, code = "not-found")
    @ApiProblem(status = 409, code = "export-not-ready")
    ResponseEntity<Resource> content(Caller caller, @PathVariable String id) {
        Export export = own(caller, id);
        Content content = ExportProblems.file(export);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-ndjson"))
                .eTag("\"" + content.sha256() + "\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases-" + export.id() + ".ndjson\"")
                .body(new SealedResource(contents, content));
    }

    /** Only who asked for it: for everybody else, even who may see all cases, it does not exist. */
    private Export own(Caller caller, String id) {
        return exports.find(id)
                .filter(export -> export.order().format() == Format.LINES)
                .filter(export -> export.owner().equals(caller.id()))
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }
}
