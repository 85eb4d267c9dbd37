package org.fangxin.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A format in which an import comes. */
public interface ImportFormat {
    /** Its media type, for example {@code application/x-ndjson}. */
    String mediaType();

    /**
     * Reads the lines one by one, never more than one in memory.
     *
     * @throws ImportTooLargeException when there are more bytes or lines than allowed
     * @throws IOException when the input breaks off
     */
    void read(InputStream input, ImportLimits limits, Consumer<RawLine> lines) throws IOException;
}
