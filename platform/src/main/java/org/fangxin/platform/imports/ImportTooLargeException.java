package org.fangxin.platform.imports;

/** An import was broken off because it is larger than allowed; nothing of it is kept. */
public final class ImportTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean byLines;
    private final long limit;

    private ImportTooLargeException(boolean byLines, long limit) {
        super("import larger than " + limit + (byLines ? " lines" : " bytes"), null, false, false);
        this.byLines = byLines;
        this.limit = limit;
    }

    /** Too many lines. */
    public static ImportTooLargeException lines(int limit) {
        return new ImportTooLargeException(true, limit);
    }

    /** Too many bytes. */
    public static ImportTooLargeException bytes(long limit) {
        return new ImportTooLargeException(false, limit);
    }

    /** Whether the number of lines is the reason, not the number of bytes. */
    public boolean isByLines() {
        return byLines;
    }

    /** The limit that was passed. */
    public long limit() {
        return limit;
    }
}
