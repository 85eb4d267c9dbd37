package org.fangxin.merchant.api.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.imports.ImportFormat;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportState;
import org.fangxin.platform.imports.ReadImport;
import org.fangxin.platform.imports.SubmitImport;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Imports of merchants as jobs. */
@RestController
@Tag(name = "Merchant imports")
class MerchantImportController {
    static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String PATH = "/api/v1/merchant-imports";
    private static final MediaType CSV_TYPE = MediaType.parseMediaType(CSV);
    private static final int EMBEDDED_RESULTS = 200;
    private static final String EXAMPLE = """
            {"uscc":"91330106MA2ABCDEX7","ref":"SHOP-1","name":"杭州西湖放心食品有限公司","brand":"西湖放心","district":"330106","address":"西湖区文三路 1 号","category":"GOODS_FOOD"}
            """;

    private final ImportIntake intake;
    private final ReadImport<MerchantLineResult> readImport;
    private final Map<String, ImportFormat> formats;
    private final ResultLines<MerchantLineResult> resultLines;
    private final Texts texts;

    MerchantImportController(
            SubmitImport submitImport,
            ReadImport<MerchantLineResult> readImport,
            List<ImportFormat> formats,
            Texts texts,
            JsonMapper json) {
        this.intake = new ImportIntake(submitImport);
        this.readImport = readImport;
        this.formats = formats.stream().collect(Collectors.toMap(ImportFormat::mediaType, format -> format));
        this.resultLines =
                new ResultLines<>(readImport, (result, language) -> LineResultView.of(result, texts, language), json);
        this.texts = texts;
    }

    static String path(ImportJob job) {
        return PATH + "/" + job.id();
    }

    @PostMapping(
            path = PATH,
            consumes = {NDJSON, CSV})
    @AllowedTo({Role.PARTNER, Role.REVIEWER})
    @Operation(
            summary = "Import merchants, one JSON object or CSV record a line",
            description =
                    "The lines are stored before the answer and worked off as a job; bad lines never stop good ones."
                            + " Sending the same lines again changes nothing. CSV begins with a head that names the fields. Designations are the bureau's to state.",
            parameters = {
                @Parameter(
                        name = "Idempotency-Key",
                        in = io.swagger.v3.oas.annotations.enums.ParameterIn.HEADER,
                        description = "Optional: the same key with the same lines finds the first job",
                        schema = @Schema(type = "string"))
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "202", description = "Stored; the job is at Location")
    @ApiResponse(responseCode = "200", description = "Finished within the time that Prefer: wait= named")
    @ApiProblem(status = 400, code = "import-empty")
    @ApiProblem(status = 403, code = "partner-not-named")
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
        ImportJob job = intake.take(Submissions.by(caller, requestKey), format(request), request);
        Duration wait = Prefer.waiting(prefer);
        return wait.isZero() ? accepted(job) : waited(job, wait, language);
    }

    @GetMapping(PATH + "/{id}")
    @AllowedTo({Role.PARTNER, Role.REVIEWER})
    @Operation(summary = "How an import stands")
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
    @AllowedTo({Role.PARTNER, Role.REVIEWER})
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

    private ImportFormat format(HttpServletRequest request) {
        boolean csv = MediaType.parseMediaType(request.getContentType()).isCompatibleWith(CSV_TYPE);
        return Objects.requireNonNull(formats.get(csv ? CSV : NDJSON));
    }

    private ImportJob seen(String id, Caller caller) {
        return readImport
                .find(id)
                .filter(job -> Submissions.maySee(caller, job))
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
