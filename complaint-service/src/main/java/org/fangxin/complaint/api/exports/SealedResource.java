package org.fangxin.complaint.api.exports;

import java.io.IOException;
import java.io.InputStream;
import org.fangxin.complaint.application.exports.Export.Content;
import org.fangxin.complaint.application.exports.ExportContents;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A sealed content for an answer; the beginning of a range is reached without opening what comes before it. */
final class SealedResource extends AbstractResource {
    private final ExportContents contents;
    private final Content content;

    SealedResource(ExportContents contents, Content content) {
        this.contents = contents;
        this.content = content;
    }

    @Override
    public InputStream getInputStream() {
        return new Opening();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return content.bytes();
    }

    @Override
    public String getDescription() {
        return "sealed file " + content.file();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedResource that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Opens the content when it is first read, at the byte to which was skipped until then. */
    private final class Opening extends InputStream {
        private long from;
        private @Nullable InputStream opened;

        @Override
        public long skip(long length) throws IOException {
            if (opened != null) {
                return opened.skip(length);
            }
            long skipped = Math.clamp(length, 0, content.bytes() - from);
            from += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            return opened().read(into, at, length);
        }

        @Override
        public void close() throws IOException {
            if (opened != null) {
                opened.close();
            }
        }

        private InputStream opened() {
            InputStream open = opened;
            if (open == null) {
                open = contents.open(content, from);
                opened = open;
            }
            return open;
        }
    }
}
