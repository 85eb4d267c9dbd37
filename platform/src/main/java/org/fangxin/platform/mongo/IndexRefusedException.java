package org.fangxin.platform.mongo;

import com.mongodb.MongoCommandException;

/** The store does not make a declared index: it conflicts with an existing one, or the data are not unique. */
final class IndexRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexRefusedException(CollectionIndex index, MongoCommandException cause) {
        super(
                "The store refuses the %sindex %s on %s (%s, code %d). Drop or correct the existing index, or the duplicate data, and start again"
                        .formatted(
                                index.unique() ? "unique " : "",
                                index.keys().toBsonDocument().toJson(),
                                index.collection(),
                                cause.getErrorCodeName(),
                                cause.getErrorCode()),
                cause);
    }
}
