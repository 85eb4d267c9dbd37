package org.fangxin.merchant.adapter.csv;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportFormat;
import org.fangxin.platform.imports.ImportLimits;
import org.fangxin.platform.imports.ImportTooLargeException;
import org.fangxin.platform.imports.RawLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Comma-separated values with a head that names the fields as they are called in JSON. Each record becomes the JSON object
 * of its filled cells, so that everything behind is the same for both formats. A record's number is the line on which it
 * begins; the head is line 1.
 */
public final class CsvFormat implements ImportFormat {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void read(InputStream input, ImportLimits limits, Consumer<RawLine> lines) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new Counted(input, limits.bytes()), Encodings.SAMPLE);
        CsvRecords records = new CsvRecords(new InputStreamReader(bytes, Encodings.of(bytes)), limits.lineBytes());
        Optional<CsvRecords.Cells> head = records.next();
        if (head.isEmpty()) {
            return;
        }
        List<String> names = head.get().cells().stream().map(String::strip).toList();
        int count = 0;
        for (Optional<CsvRecords.Cells> record = records.next(); record.isPresent(); record = records.next()) {
            if (!record.get().isBlank()) {
                if (++count > limits.lines()) {
                    throw ImportTooLargeException.lines(limits.lines());
                }
                lines.accept(line(record.get(), names, limits));
            }
        }
    }

    private RawLine line(CsvRecords.Cells record, List<String> names, ImportLimits limits) {
        List<String> cells = record.cells();
        if (record.tooLong()) {
            return RawLine.unreadable(
                    record.line(), Fault.at("", "line-too-long", Integer.toString(limits.lineBytes())));
        }
        if (cells.size() != names.size()) {
            return RawLine.unreadable(
                    record.line(),
                    Fault.at("", "cell-count", Integer.toString(names.size()), Integer.toString(cells.size())));
        }
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                object.put(names.get(i), cells.get(i));
            }
        }
        return RawLine.of(record.line(), json.writeValueAsString(object));
    }

    /** Counts bytes and breaks off above the limit. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        private Counted(InputStream input, long most) {
            super(input);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            count += bytes;
            if (count > most) {
                throw ImportTooLargeException.bytes(most);
            }
        }
    }
}
