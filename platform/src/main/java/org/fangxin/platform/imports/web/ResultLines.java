package org.fangxin.platform.imports.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.LineResult;
import org.fangxin.platform.imports.ReadImport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes results as newline-delimited JSON, a part at a time, so that a large import needs no large memory.
 *
 * @param <R> what became of a line
 */
public final class ResultLines<R extends LineResult> {
    private final ReadImport<R> readImport;
    private final BiFunction<R, Locale, ?> views;
    private final JsonMapper json;

    /** @param views a result as the API shows it, in a language */
    public ResultLines(ReadImport<R> readImport, BiFunction<R, Locale, ?> views, JsonMapper json) {
        this.readImport = readImport;
        this.views = views;
        this.json = json;
    }

    /** Writes the results that are there. */
    public void write(ImportJob job, Locale language, OutputStream output) {
        readImport.results(job, part -> write(part, language, output));
    }

    private void write(List<R> part, Locale language, OutputStream output) {
        try {
            for (R result : part) {
                output.write(json.writeValueAsBytes(views.apply(result, language)));
                output.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
