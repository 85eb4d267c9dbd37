package org.fangxin.complaint.api.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.evidence.ReceiveFile.Content;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Attachment.Purpose;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** A multipart form as it streams in: one file, and what is told about it, in any order. */
final class UploadForm {
    private static final int LONGEST_FIELD = 8 * 1024;
    private static final int LONGEST_HEAD = 4 * 1024;

    private final Receiver receiver;
    private final Form form = new Form();
    private @Nullable Content content;
    private @Nullable String fileName;
    private @Nullable String description;
    private @Nullable String purpose;
    private @Nullable String evidence;

    private UploadForm(Receiver receiver) {
        this.receiver = receiver;
    }

    /**
     * Reads a form to its end.
     *
     * @throws IOException when it did not arrive in full
     */
    static UploadForm read(HttpServletRequest request, Receiver receiver) throws IOException {
        UploadForm upload = new UploadForm(receiver);
        boolean complete = false;
        try {
            JakartaServletFileUpload<?, ?> parser = new JakartaServletFileUpload<>();
            parser.setHeaderCharset(StandardCharsets.UTF_8);
            parser.setMaxPartHeaderSize(LONGEST_HEAD);
            FileItemInputIterator parts = parser.getItemIterator(request);
            while (parts.hasNext()) {
                upload.part(parts.next());
            }
            upload.check();
            complete = true;
            return upload;
        } finally {
            Content received = upload.content;
            if (!complete && received != null) {
                receiver.discard(received);
            }
        }
    }

    Content content() {
        return Objects.requireNonNull(content);
    }

    PersonalText fileName() {
        return text(FileNames.harmless(fileName, content().kind()));
    }

    PersonalText description() {
        return text(Objects.requireNonNull(description));
    }

    Purpose purpose() {
        return purpose == null ? Purpose.EVIDENCE : Purpose.valueOf(purpose);
    }

    @Nullable
    Integer proof() {
        return evidence == null ? null : Integer.valueOf(evidence);
    }

    private void part(FileItemInput part) throws IOException {
        String name = Objects.requireNonNullElse(part.getFieldName(), "");
        switch (name) {
            case "file" -> {
                if (content != null) {
                    form.malformed("/file", "one-file-only");
                    return;
                }
                fileName = part.getName();
                content = receiver.receive(part.getInputStream());
            }
            case "description" -> description = field(part);
            case "purpose" -> purpose = field(part);
            case "evidence" -> evidence = field(part);
            default -> form.malformed("/" + name, "unknown-field", name);
        }
    }

    private String field(FileItemInput part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                form.malformed("/" + part.getFieldName(), "text-too-long", Attachment.DESCRIPTION.max());
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private void check() {
        form.given("/file", content);
        form.text("/description", description, Attachment.DESCRIPTION);
        String wanted = purpose;
        if (wanted != null
                && Arrays.stream(Purpose.values()).noneMatch(each -> each.name().equals(wanted))) {
            form.malformed("/purpose", "unknown-value", Arrays.toString(Purpose.values()));
        }
        if (evidence != null && !evidence.matches("[1-9][0-9]?")) {
            form.malformed("/evidence", "invalid-value", "1.." + Grievance.MOST_PROOFS);
        }
        form.close();
    }

    private static PersonalText text(String value) {
        return new PersonalText(PersonalKind.TEXT, value);
    }

    /** What becomes of the file as it streams in. */
    interface Receiver {
        Content receive(InputStream file) throws IOException;

        /** Lets go of it, because the rest of the form is wrong. */
        void discard(Content content);
    }
}
