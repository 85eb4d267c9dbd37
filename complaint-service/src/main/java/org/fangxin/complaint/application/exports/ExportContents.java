package org.fangxin.complaint.application.exports;

import java.io.InputStream;

/** Sealed contents of exports that are ready. */
@FunctionalInterface
public interface ExportContents {
    /** The content from a byte on. */
    InputStream open(Export.Content content, long from);
}
