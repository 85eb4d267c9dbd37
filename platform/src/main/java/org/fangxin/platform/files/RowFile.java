package org.fangxin.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A file of rows while it is written. */
public final class RowFile {
    private final FileSink sink;
    private final OutputStream out;
    private final RowFormat format;
    private final List<String> names;
    private final JsonMapper json;

    /**
     * Begins the file.
     *
     * @param compressed whether it is compressed with gzip
     * @param names names of the cells
     */
    public RowFile(FileSink sink, RowFormat format, boolean compressed, List<String> names, JsonMapper json) {
        this.sink = sink;
        this.format = format;
        this.names = List.copyOf(names);
        this.json = json;
        try {
            this.out = compressed ? new GZIPOutputStream(sink) : sink;
            format.head(out, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row. */
    public void add(List<? extends @Nullable Object> cells) {
        try {
            format.row(out, names, cells, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes the file. */
    public StoredFile finish() {
        try {
            if (out instanceof GZIPOutputStream compressed) {
                compressed.finish();
            }
            return sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
