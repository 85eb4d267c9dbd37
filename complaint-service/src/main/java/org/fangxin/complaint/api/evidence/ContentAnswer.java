package org.fangxin.complaint.api.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.fangxin.complaint.application.evidence.ReadEvidence;
import org.fangxin.complaint.domain.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * Answers with the content of an attachment or one range of it (RFC 9110 section 14). A request for several ranges is
 * answered with the whole, which the standard allows.
 */
final class ContentAnswer {
    private final ReadEvidence evidence;

    ContentAnswer(ReadEvidence evidence) {
        this.evidence = evidence;
    }

    void write(Attachment attachment, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String etag = "\"" + attachment.sha256() + "\"";
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.VARY, "Accept, Authorization");
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        long length = attachment.bytes();
        Part part = part(request, etag, length);
        if (part.from() >= length) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setContentType(attachment.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                FileNames.disposition(attachment.fileName().value()));
        if (part.partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + part.from() + "-" + (part.to() - 1) + "/" + length);
        }
        response.setContentLengthLong(part.to() - part.from());
        if (!request.getMethod().equals("HEAD")) {
            copy(attachment, part, response);
        }
    }

    private void copy(Attachment attachment, Part part, HttpServletResponse response) throws IOException {
        try (InputStream content = evidence.content(attachment, part.from())) {
            byte[] buffer = new byte[16 * 1024];
            long left = part.to() - part.from();
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the content is shorter than it should be");
                }
                response.getOutputStream().write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** The range asked for; one that begins at the end when it cannot be satisfied. */
    private static Part part(HttpServletRequest request, String etag, long length) {
        Part whole = new Part(0, length, false);
        String header = request.getHeader(HttpHeaders.RANGE);
        String onlyIf = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (onlyIf != null && !onlyIf.equals(etag))) {
            return whole;
        }
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(header);
        } catch (IllegalArgumentException unknown) {
            return whole;
        }
        if (ranges.size() != 1) {
            return whole;
        }
        try {
            HttpRange range = ranges.getFirst();
            return new Part(range.getRangeStart(length), range.getRangeEnd(length) + 1, true);
        } catch (IllegalArgumentException beyond) {
            return new Part(length, length, true);
        }
    }

    private static boolean matches(@Nullable String header, String etag) {
        if (header == null) {
            return false;
        }
        for (String each : header.split(",")) {
            String tag = each.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A stretch of the content.
     *
     * @param to the byte after its last
     */
    private record Part(long from, long to, boolean partial) {}
}
