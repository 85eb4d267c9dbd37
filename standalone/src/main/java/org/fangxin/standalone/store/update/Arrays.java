package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The array in a field, as one that may be changed. */
final class Arrays {

    private Arrays() {}

    static List<@Nullable Object> at(Document parent, String name, String path) {
        if (!parent.containsKey(name)) {
            return new ArrayList<>();
        }
        if (parent.get(name) instanceof Collection<?> array) {
            return new ArrayList<>(array);
        }
        throw UpdateErrors.notAnArray(path, parent.get(name));
    }
}
