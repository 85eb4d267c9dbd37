package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import org.fangxin.standalone.store.order.KeyPattern;
import org.jspecify.annotations.Nullable;

/** Which indexes {@code dropIndexes} means: all but that of {@code _id}, or those of names, or that of keys. */
record DroppedIndexes(StoreCollection collection) {

    private static final String ID_INDEX = "_id_";

    List<String> names(@Nullable Object wanted) {
        return switch (wanted) {
            case String all
            when all.equals("*") ->
                collection.getIndexes().stream()
                        .map(Index::getName)
                        .filter(name -> !name.equals(ID_INDEX))
                        .toList();
            case String name -> List.of(droppable(name));
            case Collection<?> names ->
                names.stream().map(name -> droppable(String.valueOf(name))).toList();
            case Document keys -> List.of(droppable(named(keys)));
            case null, default -> throw new MongoServerError(14, "TypeMismatch", "field 'index' must name an index");
        };
    }

    private String named(Document keys) {
        KeyPattern pattern = KeyPattern.of(keys);
        return collection.getIndexes().stream()
                .filter(index -> ((OrderedIndex) index).definition().pattern().equals(pattern))
                .map(Index::getName)
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException(keys));
    }

    private String droppable(String name) {
        if (name.equals(ID_INDEX)) {
            throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
        }
        if (collection.getIndexes().stream().noneMatch(index -> index.getName().equals(name))) {
            throw new IndexNotFoundException("index not found with name [" + name + "]");
        }
        return name;
    }
}
