package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code $push} with {@code $each} and {@code $slice}; {@code slice} is null for the whole array. */
record Push(
        String path,
        List<@Nullable Object> values,
        @Nullable Integer slice) implements FieldChange {

    private static final Set<String> KNOWN = Set.of("$each", "$slice");

    static @Nullable FieldChange of(String path, @Nullable Object operand) {
        if (!(operand instanceof Document clauses) || !clauses.containsKey("$each")) {
            List<@Nullable Object> one = new ArrayList<>();
            one.add(operand);
            return new Push(path, one, null);
        }
        boolean known = KNOWN.containsAll(clauses.keySet())
                && clauses.get("$each") instanceof Collection<?>
                && (clauses.get("$slice") == null || clauses.get("$slice") instanceof Integer);
        return known
                ? new Push(path, new ArrayList<>((Collection<?>) clauses.get("$each")), (Integer) clauses.get("$slice"))
                : null;
    }

    @Override
    public void on(Document parent, String name) {
        List<@Nullable Object> array = Arrays.at(parent, name, path);
        array.addAll(values);
        parent.put(name, slice == null ? array : sliced(array, slice));
    }

    private static List<@Nullable Object> sliced(List<@Nullable Object> array, int slice) {
        int size = array.size();
        return slice >= 0
                ? new ArrayList<>(array.subList(0, Math.min(slice, size)))
                : new ArrayList<>(array.subList(Math.max(0, size + slice), size));
    }
}
