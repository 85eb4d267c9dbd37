package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;

/** The parent's way to find and keep documents one by one, which this store does not go: nothing may call these. */
abstract class ParentCollection extends AbstractMongoCollection<Long> {

    ParentCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    final List<OrderedIndex> orderedIndexes() {
        return (List) getIndexes();
    }

    @Override
    protected final Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        throw notHere();
    }

    @Override
    protected final QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        throw notHere();
    }

    @Override
    protected final Document getDocument(Long position) {
        throw notHere();
    }

    @Override
    protected final Long addDocumentInternal(Document document) {
        throw notHere();
    }

    @Override
    protected final void removeDocument(Long position) {
        throw notHere();
    }

    @Override
    protected final boolean tracksDataSize() {
        return false;
    }

    @Override
    protected final void updateDataSize(int sizeDelta) {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("documents are found and kept by the collection's contents");
    }
}
