package org.fangxin.complaint.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.fangxin.complaint.domain.Attachment;

/**
 * Takes out of files where, when, by whom and with what they were made. What is to be seen and heard stays bit for bit:
 * nothing is encoded anew.
 */
@FunctionalInterface
public interface Whereabouts {
    /**
     * Copies a content without them. Kinds that carry none are copied as they are, and so is what would be damaged.
     *
     * @return what became of them
     * @throws Unreadable when the content is not built as its kind demands, so that nobody can say what else it holds
     */
    Attachment.Metadata removed(MediaKind kind, InputStream from, OutputStream to) throws IOException;

    /** A content that cannot be cleaned. */
    final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        public Unreadable(String why) {
            super(why);
        }
    }
}
