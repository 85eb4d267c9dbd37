package org.fangxin.platform.files;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bson.BsonString;
import org.springframework.core.io.Resource;

/** Files of one bucket of GridFS. Neither writing nor reading holds more than one chunk in memory. */
public final class StoredFiles {
    private static final int CHUNK = 256 * 1024;

    private final GridFSBucket bucket;

    /** @param bucket name of the bucket, one for each use */
    public StoredFiles(MongoDatabase database, String bucket) {
        this.bucket = GridFSBuckets.create(database, bucket);
    }

    /** Begins a file; one of this id that was begun before and not completed is thrown away. */
    public FileSink create(String id) {
        delete(id);
        GridFSUploadOptions options = new GridFSUploadOptions().chunkSizeBytes(CHUNK);
        try {
            return new FileSink(
                    id, bucket.openUploadStream(new BsonString(id), id, options), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** A complete file, to be read as a whole or in ranges. */
    public Resource open(StoredFile file, String name) {
        return new StoredResource(bucket, file, name);
    }

    /** Deletes a file; one that is not there is fine. */
    public void delete(String id) {
        try {
            bucket.delete(new BsonString(id));
        } catch (MongoGridFSException gone) {
            // It was deleted before.
        }
    }
}
