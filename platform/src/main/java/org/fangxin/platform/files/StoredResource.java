package org.fangxin.platform.files;

import com.mongodb.client.gridfs.GridFSBucket;
import java.io.InputStream;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A file for an answer; a range is reached by skipping chunks, not by reading them. */
final class StoredResource extends AbstractResource {
    private final GridFSBucket bucket;
    private final StoredFile file;
    private final String name;

    StoredResource(GridFSBucket bucket, StoredFile file, String name) {
        this.bucket = bucket;
        this.file = file;
        this.name = name;
    }

    @Override
    public InputStream getInputStream() {
        return bucket.openDownloadStream(new BsonString(file.id()));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.bytes();
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getDescription() {
        return "stored file " + file.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredResource that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
