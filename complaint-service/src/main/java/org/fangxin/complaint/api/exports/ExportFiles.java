package org.fangxin.complaint.api.exports;

import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Content;
import org.fangxin.platform.files.StoredFile;
import org.fangxin.platform.files.StoredFiles;
import org.springframework.core.io.Resource;

/** The contents of exports that are ready. */
public record ExportFiles(StoredFiles files) {
    Resource open(Export export, Content content, String name) {
        return files.open(new StoredFile(content.file(), content.bytes(), content.sha256()), name);
    }
}
