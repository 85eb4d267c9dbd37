package org.fangxin.complaint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, part by part. */
public final class Upload {
    public static final String BOUNDARY = "--------------------------4ebf00fbcf09";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Upload field(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    /** A file under a name, said to be of a type. */
    public Upload file(String fileName, String type, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: " + type,
                content);
    }

    /** The whole form. */
    public byte[] whole() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        write(all, "--" + BOUNDARY + "--\r\n");
        return all.toByteArray();
    }

    private Upload part(String head, byte[] content) {
        write(body, "--" + BOUNDARY + "\r\n" + head + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n");
        return this;
    }

    private static void write(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
