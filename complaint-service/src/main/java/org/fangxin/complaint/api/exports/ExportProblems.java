package org.fangxin.complaint.api.exports;

import java.time.Duration;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** Why an export is not taken on, or not handed out; both kinds of export say it alike. */
final class ExportProblems {
    private static final Duration SOON = Duration.ofSeconds(2);

    private ExportProblems() {}

    /** Takes an export on, or says how many an account may have unfinished. */
    static void request(Exports exports, Export export) {
        if (!exports.request(export)) {
            throw Problem.of(HttpStatus.CONFLICT, "too-many-exports", Exports.MOST_OPEN)
                    .with("allowed", Exports.MOST_OPEN)
                    .exception();
        }
    }

    /** The file of an export, or when to ask again. */
    static Content file(Export export) {
        Content content = export.file();
        if (content == null) {
            throw Problem.of(HttpStatus.CONFLICT, "export-not-ready")
                    .with("rows", export.rows())
                    .retryAfter(SOON)
                    .exception();
        }
        return content;
    }
}
