package org.fangxin.platform.files;

import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file while it is written. It is complete when {@link #finish} has answered; before that nobody should read it. */
public final class FileSink extends FilterOutputStream {
    private final String id;
    private final MessageDigest digest;
    private long bytes;

    FileSink(String id, GridFSUploadStream stream, MessageDigest digest) {
        super(stream);
        this.id = id;
        this.digest = digest;
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        digest.update((byte) single);
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    /** Completes the file. */
    public StoredFile finish() throws IOException {
        OutputStream stream = out;
        stream.close();
        return new StoredFile(id, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
