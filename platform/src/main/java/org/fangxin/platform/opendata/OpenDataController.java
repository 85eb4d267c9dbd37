package org.fangxin.platform.opendata;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/open-data/{set}")
@PublicEndpoint
@Tag(name = "Open data")
final class OpenDataController {
    private static final MediaType GZIP = new MediaType("application", "gzip");
    private static final int LISTED = 400;

    private final OpenDataSet set;
    private final MongoDumps dumps;
    private final StoredFiles files;
    private final String address;

    OpenDataController(OpenDataSet set, MongoDumps dumps, StoredFiles files, String publicUrl) {
        this.set = set;
        this.dumps = dumps;
        this.files = files;
        this.address = publicUrl + "/api/v1/open-data/" + set.name();
    }

    @GetMapping
    @Operation(
            summary = "The latest files of a data set",
            description =
                    "A Frictionless data package: addresses, sizes, SHA-256 checksums, table schema, licence, and the"
                            + " moment up to which everything is in it. Files are made once a day.")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<DataPackage> latest(@PathVariable("set") String name) {
        require(name);
        List<Dump> made = dumps.made(LISTED);
        if (made.isEmpty()) {
            throw notFound();
        }
        return described(made.getFirst());
    }

    @GetMapping("/{day}/datapackage.json")
    @Operation(summary = "The files of a day")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<DataPackage> ofDay(@PathVariable("set") String name, @PathVariable String day) {
        return described(dump(name, day));
    }

    @GetMapping(path = "/{day}/SHA256SUMS", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Checksums of the files of a day, as `sha256sum -c` reads them")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<String> checksums(@PathVariable("set") String name, @PathVariable String day) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(dump(name, day).parts().stream()
                        .map(part -> part.file().sha256() + "  " + part.name() + "\n")
                        .collect(Collectors.joining()));
    }

    @GetMapping(path = "/{day}/{file}", produces = "application/gzip")
    @Operation(
            summary = "A file, compressed with gzip",
            description =
                    "`{set}.csv.gz` or `{set}.ndjson.gz`. Ranges are served, so that a download can be resumed; a file"
                            + " never changes.")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<Resource> file(
            @PathVariable("set") String name, @PathVariable String day, @PathVariable String file) {
        Dump.Part part = dump(name, day).parts().stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(OpenDataController::notFound);
        return ResponseEntity.ok()
                .contentType(GZIP)
                .eTag("\"" + part.file().sha256() + "\"")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(1)).cachePublic().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + day + "-" + file + "\"")
                .body(files.open(part.file(), file));
    }

    private ResponseEntity<DataPackage> described(Dump dump) {
        List<LocalDate> days = dumps.made(LISTED).stream().map(Dump::day).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag(ETags.weak(dump.toString() + days))
                .body(DataPackage.of(set, dump, days, address));
    }

    private Dump dump(String name, String day) {
        require(name);
        return day(day).flatMap(dumps::of).orElseThrow(OpenDataController::notFound);
    }

    private void require(String name) {
        if (!name.equals(set.name())) {
            throw notFound();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static RuntimeException notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found").exception();
    }
}
