package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** {@code $addToSet}: what is equal to an element, numbers by value, is not added. */
record AddToSet(String path, List<@Nullable Object> values) implements FieldChange {

    static @Nullable FieldChange of(String path, @Nullable Object operand) {
        List<@Nullable Object> values = new ArrayList<>();
        if (operand instanceof Document clauses && clauses.containsKey("$each")) {
            if (!clauses.keySet().equals(Set.of("$each")) || !(clauses.get("$each") instanceof Collection<?> each)) {
                return null;
            }
            values.addAll(each);
        } else {
            values.add(operand);
        }
        return new AddToSet(path, values);
    }

    @Override
    public void on(Document parent, String name) {
        List<@Nullable Object> array = Arrays.at(parent, name, path);
        for (Object value : values) {
            if (array.stream().noneMatch(element -> ValueOrder.same(element, value))) {
                array.add(value);
            }
        }
        parent.put(name, array);
    }
}
