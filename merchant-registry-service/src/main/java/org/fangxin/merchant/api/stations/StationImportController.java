package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.fangxin.merchant.application.station.LoadStations;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loading the bureau's list of stations. */
@RestController
@Tag(name = "Stations")
class StationImportController {
    /** A city has some hundred stations (353 in Hangzhou in 2022), so one call holds them all. */
    private static final int MOST_LINES = 1_000;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final LoadStations loadStations;
    private final Texts texts;

    StationImportController(LoadStations loadStations, Texts texts) {
        this.loadStations = loadStations;
        this.texts = texts;
    }

    @PostMapping(path = "/api/v1/stations/imports", consumes = "application/x-ndjson")
    @AllowedTo({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Load stations, one JSON object a line",
            description =
                    "At most 1,000 lines and 4 MB, answered when they are stored. The reference names a station: a known"
                            + " one is changed, so the same list can be sent again. Bad lines never stop good ones.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(StationController.EXAMPLE))))
    @ApiProblem(status = 400, code = "import-empty")
    @ApiProblem(status = 413, code = "import-too-large")
    @ApiProblem(status = 413, code = "import-too-many-lines")
    StationLineView.Loaded load(InputStream body, Caller caller, Locale language) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "import-too-large", MOST_BYTES)
                    .exception();
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "import-empty").exception();
        }
        if (lines.size() > MOST_LINES) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "import-too-many-lines", MOST_LINES)
                    .exception();
        }
        return new StationLineView.Loaded(
                loadStations.load(lines, district -> StationProblems.inCare(caller, district)).stream()
                        .map(result -> StationLineView.of(result, texts, language))
                        .toList());
    }
}
