package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fangxin.complaint.domain.imports.CaseLineResult;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.imports.ImportFormat;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportState;
import org.fangxin.platform.imports.ReadImport;
import org.fangxin.platform.imports.SubmitImport;
import org.fangxin.platform.imports.SubmitImport.Submission;
import org.fangxin.platform.imports.web.ImportIntake;
import org.fangxin.platform.imports.web.ImportProblems;
import org.fangxin.platform.imports.web.ResultLines;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Prefer;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Cases that another system handled, taken over as jobs. */
@RestController
@Tag(name = "Case imports")
class ComplaintImportController {
    static final String NDJSON = "application/x-ndjson";
    private static final String PATH = "/api/v1/complaint-imports";
    private static final int EMBEDDED_RESULTS = 200;
    private static final String EXAMPLE = """
            {"kind":"COMPLAINT","externalNo":"12315-2026-0000001","receivedAt":"2026-03-16T10:00:00+08:00","channel":"PLATFORM_12315","complainant":{"name":"张小丰","phone":"13812345678","address":"杭州市西湖区文三路1号"},"respondent":{"uscc":"91330106MA2ABCDEX7","name":"西湖饼屋","address":"杭州市西湖区文二路2号","district":"330106"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","narrative":"饼干有霉斑。","purchase":{"product":"桃酥饼干","amount":{"amount":"28.50","currency":"CNY"},"boughtOn":"2026-03-14"},"claims":[{"type":"REFUND"}],"consents":{"publicity":true},"decision":{"outcome":"ACCEPTED","on":"2026-03-18"},"mediation":{"startedOn":"2026-03-20","mode":"PHONE"},"ending":{"outcome":"SETTLED","on":"2026-04-02","route":"MEDIATION_RECORD","terms":"退款并赔偿","recovered":{"amount":"128.50","currency":"CNY"}},"closedOn":"2026-04-03","rating":{"score":"SATISFIED","on":"2026-04-05"}}
            """;

    private final ImportIntake intake;
    private final ReadImport<CaseLineResult> readImport;
    private final ImportFormat format;
    private final ResultLines<CaseLineResult> resultLines;
    private final Texts texts;

    ComplaintImportController(
            SubmitImport submitImport,
            ReadImport<CaseLineResult> readImport,
            ImportFormat format,
            Texts texts,
            JsonMapper json) {
        this.intake = new ImportIntake(submitImport);
        this.readImport = readImport;
        this.format = format;
        this.resultLines =
                new ResultLines<>(readImport, (result, language) -> LineResultView.of(result, texts, language), json);
        this.texts = texts;
    }

    static String path(ImportJob job) {
        return PATH + "/" + job.id();
    }

    @PostMapping(path = PATH, consumes = NDJSON)
    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @Operation(
            summary = "Take over cases of another system, one JSON object a line",
            description =
                    "Complaints (`ComplaintLine`) and reports (`ReportLine`) with their whole past, for example those of"
                            + " the national 12315 platform. The lines are stored before the answer and worked off as a"
                            + " job; bad lines never stop good ones. Each past is told step by step under the law of its"
                            + " day of receipt, and a step that was not possible rejects the line. A number is taken over"
                            + " once: sending the same lines again changes nothing. At most 100,000 lines of 64 KiB and"
                            + " 64 MB in all; an officer takes over cases of the own districts.",
            parameters = {
                @Parameter(
                        name = "Idempotency-Key",
                        in = ParameterIn.HEADER,
                        description = "Optional: the same key with the same lines finds the first job",
                        schema = @Schema(type = "string")),
                @Parameter(
                        name = "Prefer",
                        in = ParameterIn.HEADER,
                        description = "`wait=10` waits up to that many seconds, at most 20, for the job to finish",
                        schema = @Schema(type = "string"))
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(oneOf = {ComplaintLine.class, ReportLine.class}),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "202", description = "Stored; the job is at Location")
    @ApiResponse(responseCode = "200", description = "Finished within the time that Prefer: wait= named")
    @ApiProblem(status = 400, code = "import-empty")
    @ApiProblem(status = 400, code = "import-broken-off")
    @ApiProblem(status = 413, code = "import-too-large")
    @ApiProblem(status = 413, code = "import-too-many-lines")
    @ApiProblem(status = 415, code = "unsupported-media-type")
    @ApiProblem(status = 422, code = "idempotency-key-reused")
    ResponseEntity<ImportView> submit(
            HttpServletRequest request,
            Caller caller,
            @Nullable RequestKey requestKey,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Locale language)
            throws InterruptedException {
        Submission submission =
                new Submission(caller.id(), null, districts(caller), requestKey == null ? null : requestKey.value());
        ImportJob job = intake.take(submission, format, request);
        Duration wait = Prefer.waiting(prefer);
        return wait.isZero() ? accepted(job) : waited(job, wait, language);
    }

    @GetMapping(PATH + "/{id}")
    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @Operation(summary = "How a takeover of cases stands")
    @ApiProblem(status = 404, code = "import-not-found")
    ResponseEntity<ImportView> job(@PathVariable String id, Caller caller) {
        ImportJob job = seen(id, caller);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (job.state() != ImportState.SUCCEEDED) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(ImportView.of(job, null));
    }

    @GetMapping(path = PATH + "/{id}/results", produces = NDJSON)
    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @Operation(
            summary = "What became of each line",
            description =
                    "One JSON object a line, in the order of the input; while the job runs, those that are there.")
    @ApiResponse(
            responseCode = "200",
            description = "Results",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineResultView.class)))
    @ApiProblem(status = 404, code = "import-not-found")
    ResponseEntity<StreamingResponseBody> results(@PathVariable String id, Caller caller, Locale language) {
        ImportJob job = seen(id, caller);
        return ResponseEntity.ok().body(output -> resultLines.write(job, language, output));
    }

    private static Set<String> districts(Caller caller) {
        return caller.has(Role.ADMIN) ? Set.of(CodeLists.CITY) : caller.districts();
    }

    private ImportJob seen(String id, Caller caller) {
        return readImport
                .find(id)
                .filter(job -> caller.has(Role.ADMIN) || job.submitter().equals(caller.id()))
                .orElseThrow(() -> ImportProblems.unknown().exception());
    }

    private static ResponseEntity<ImportView> accepted(ImportJob job) {
        return ResponseEntity.accepted()
                .location(URI.create(path(job)))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(ImportView.of(job, null));
    }

    private ResponseEntity<ImportView> waited(ImportJob submitted, Duration wait, Locale language)
            throws InterruptedException {
        ImportJob job = readImport.await(submitted.id(), wait).orElse(submitted);
        if (job.state() != ImportState.SUCCEEDED) {
            return accepted(job);
        }
        List<LineResultView> results = readImport.firstResults(job, EMBEDDED_RESULTS).stream()
                .map(result -> LineResultView.of(result, texts, language))
                .toList();
        return ResponseEntity.ok()
                .location(URI.create(path(job)))
                .header("Preference-Applied", "wait=" + wait.toSeconds())
                .body(ImportView.of(job, results));
    }
}
