package org.fangxin.platform.imports.web;

import java.time.Duration;
import org.fangxin.platform.imports.ImportTooLargeException;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** Why an import as a whole is refused. */
public final class ImportProblems {
    private ImportProblems() {}

    static Problem tooLarge(ImportTooLargeException e) {
        return e.isByLines()
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "import-too-many-lines", e.limit())
                        .with("limit", e.limit())
                : Problem.of(HttpStatus.CONTENT_TOO_LARGE, "import-too-large", e.limit())
                        .with("limit", e.limit());
    }

    static Problem empty() {
        return Problem.of(HttpStatus.BAD_REQUEST, "import-empty");
    }

    static Problem brokenOff() {
        return Problem.of(HttpStatus.BAD_REQUEST, "import-broken-off").retryAfter(Duration.ofSeconds(1));
    }

    static Problem intentionReused() {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
    }

    /** There is no such import, or it is none of the caller's. */
    public static Problem unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, "import-not-found");
    }
}
