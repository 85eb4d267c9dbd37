package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A dotted path and how MongoDB looks for values along it: through arrays, by element and by index. */
final class Path {

    private final String[] names;

    private Path(String[] names) {
        this.names = names;
    }

    static Path of(String dotted) {
        String[] names = dotted.split("\\.", -1);
        for (String name : names) {
            if (name.isEmpty()) {
                throw new NotReadHere();
            }
        }
        return new Path(names);
    }

    /**
     * Whether a value at the path passes. A document without the field offers {@link Missing}.
     *
     * @param elements whether the elements of an array at the end of the path are offered, before the array itself
     */
    boolean any(Document document, boolean elements, Predicate<@Nullable Object> test) {
        return below(document, 0, elements, test);
    }

    private boolean below(Document document, int depth, boolean elements, Predicate<@Nullable Object> test) {
        return at(document.getOrMissing(names[depth]), depth + 1, elements, test);
    }

    private boolean at(@Nullable Object value, int depth, boolean elements, Predicate<@Nullable Object> test) {
        if (depth == names.length) {
            return end(value, elements, test);
        }
        if (value instanceof Document document) {
            return below(document, depth, elements, test);
        }
        if (value instanceof Collection<?> array) {
            return byIndex(array, depth, elements, test) || byElement(array, depth, elements, test);
        }
        return test.test(Missing.getInstance());
    }

    private static boolean end(@Nullable Object value, boolean elements, Predicate<@Nullable Object> test) {
        if (elements && value instanceof Collection<?> array) {
            for (Object element : array) {
                if (test.test(element)) {
                    return true;
                }
            }
        }
        return test.test(value);
    }

    private boolean byElement(Collection<?> array, int depth, boolean elements, Predicate<@Nullable Object> test) {
        for (Object element : array) {
            if (element instanceof Document document && below(document, depth, elements, test)) {
                return true;
            }
        }
        return false;
    }

    private boolean byIndex(Collection<?> array, int depth, boolean elements, Predicate<@Nullable Object> test) {
        String name = names[depth];
        if (name.length() > 8 || !name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int index = Integer.parseInt(name);
        return array instanceof List<?> list && index < list.size() && at(list.get(index), depth + 1, elements, test);
    }
}
