package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Predicate;
import org.fangxin.standalone.store.query.ElementTest;
import org.jspecify.annotations.Nullable;

/** {@code $pull}: removes the elements that are equal to a value or meet a condition. */
record Pull(String path, Predicate<@Nullable Object> removed) implements FieldChange {

    Pull(String path, @Nullable Object operand) {
        this(path, ElementTest.of(operand));
    }

    @Override
    public void on(Document parent, String name) {
        if (parent.containsKey(name)) {
            List<@Nullable Object> array = Arrays.at(parent, name, path);
            array.removeIf(removed);
            parent.put(name, array);
        }
    }

    @Override
    public boolean createsField() {
        return false;
    }
}
