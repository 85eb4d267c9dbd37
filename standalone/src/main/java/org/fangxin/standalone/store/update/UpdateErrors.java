package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/** Updates that a document does not allow, with MongoDB's codes. Values are not quoted: they may be personal. */
final class UpdateErrors {

    private UpdateErrors() {}

    static MongoServerError pathNotViable(String field, String parent, @Nullable Object value) {
        return new MongoServerError(
                28,
                "PathNotViable",
                "Cannot create field '" + field + "' in element '" + parent + "' of type " + Utils.describeType(value));
    }

    static MongoServerError notNumeric(String path, @Nullable Object value) {
        return new MongoServerError(
                14,
                "TypeMismatch",
                "Cannot apply $inc to a value of non-numeric type: '" + path + "' is of type "
                        + Utils.describeType(value));
    }

    static MongoServerError overflow(String path) {
        return new MongoServerError(
                2, "BadValue", "Failed to apply $inc operations to current value of '" + path + "': it would overflow");
    }

    static MongoServerError notAnArray(String path, @Nullable Object value) {
        return new MongoServerError(
                2, "BadValue", "The field '" + path + "' must be an array but is of type " + Utils.describeType(value));
    }
}
