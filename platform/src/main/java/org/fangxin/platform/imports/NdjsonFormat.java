package org.fangxin.platform.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Newline-delimited JSON in UTF-8. A byte order mark in front and carriage returns before line feeds are tolerated, empty
 * lines are skipped but counted, so that line numbers are those an editor shows.
 */
public final class NdjsonFormat implements ImportFormat {
    private static final int BUFFER = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public void read(InputStream input, ImportLimits limits, Consumer<RawLine> lines) throws IOException {
        Cutter cutter = new Cutter(limits, lines);
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            total += read;
            if (total > limits.bytes()) {
                throw ImportTooLargeException.bytes(limits.bytes());
            }
            cutter.take(buffer, read);
        }
        cutter.end();
    }

    /** Cuts bytes into lines; of a line that is too long it keeps nothing. */
    private static final class Cutter {
        private final ImportLimits limits;
        private final Consumer<RawLine> lines;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private boolean tooLong;
        private int number;
        private int accepted;

        private Cutter(ImportLimits limits, Consumer<RawLine> lines) {
            this.limits = limits;
            this.lines = lines;
        }

        private void take(byte[] bytes, int length) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (bytes[i] == '\n') {
                    append(bytes, from, i);
                    end();
                    from = i + 1;
                }
            }
            append(bytes, from, length);
        }

        private void append(byte[] bytes, int from, int to) {
            if (tooLong || line.size() + to - from > limits.lineBytes()) {
                tooLong = true;
                line.reset();
            } else {
                line.write(bytes, from, to - from);
            }
        }

        private void end() {
            number++;
            if (tooLong) {
                emit(RawLine.unreadable(number, Fault.at("", "line-too-long", Integer.toString(limits.lineBytes()))));
            } else if (line.size() > 0) {
                decode();
            }
            tooLong = false;
            line.reset();
        }

        private void decode() {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line.toByteArray()))
                        .toString();
                String bare = (number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
                if (!bare.isEmpty()) {
                    emit(RawLine.of(number, bare));
                }
            } catch (CharacterCodingException e) {
                emit(RawLine.unreadable(number, Fault.at("", "not-utf-8")));
            }
        }

        private void emit(RawLine raw) {
            if (++accepted > limits.lines()) {
                throw ImportTooLargeException.lines(limits.lines());
            }
            lines.accept(raw);
        }
    }
}
