package org.fangxin.complaint.api.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.fangxin.complaint.application.imports.ReadImport;
import org.fangxin.complaint.domain.imports.ImportJob;
import org.fangxin.complaint.domain.imports.LineResult;
import org.fangxin.platform.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as newline-delimited JSON, a part at a time, so that a large import needs no large memory. */
@Component
class ResultLines {
    private final ReadImport readImport;
    private final Texts texts;
    private final JsonMapper json;

    ResultLines(ReadImport readImport, Texts texts, JsonMapper json) {
        this.readImport = readImport;
        this.texts = texts;
        this.json = json;
    }

    void write(ImportJob job, Locale language, OutputStream output) {
        readImport.results(job, part -> write(part, language, output));
    }

    private void write(List<LineResult> part, Locale language, OutputStream output) {
        try {
            for (LineResult result : part) {
                output.write(json.writeValueAsBytes(LineResultView.of(result, texts, language)));
                output.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
