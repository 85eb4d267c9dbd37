package org.fangxin.standalone.store.order;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a document along all paths of a pattern at once and multiplies the walk where an array stands in the way. */
final class Expansion {

    /** Where one path stands: a value and the rest of the path below it. */
    private record Place(@Nullable Object value, String path, boolean resolved) {

        static Place end(@Nullable Object value) {
            return new Place(value, "", true);
        }

        boolean atArray() {
            return !resolved && value instanceof Collection<?>;
        }
    }

    private final KeyPattern pattern;
    private final Document document;
    private final List<@Nullable Object[]> tuples = new ArrayList<>();
    private int arrays;
    private List<String> parallel = List.of();

    Expansion(Document document, KeyPattern pattern) {
        this.document = document;
        this.pattern = pattern;
    }

    /** All tuples; which paths met arrays is known afterwards. */
    DocumentKeys run() {
        Place[] places = new Place[pattern.size()];
        for (int part = 0; part < places.length; part++) {
            places[part] = new Place(document, pattern.part(part).path(), false);
        }
        expand(places);
        return new DocumentKeys(tuples, arrays, parallel);
    }

    private void expand(Place[] places) {
        Collection<?> array = null;
        Place[] walked = new Place[places.length];
        for (int part = 0; part < places.length; part++) {
            Place place = places[part].resolved() ? places[part] : walk(places[part]);
            walked[part] = place;
            if (place.atArray()) {
                arrays |= 1 << part;
                if (array != null && array != place.value()) {
                    parallel = List.of(pattern.part(part).path());
                }
                array = array == null ? (Collection<?>) place.value() : array;
            }
        }
        if (array == null) {
            tuples.add(values(walked));
        } else if (array.isEmpty()) {
            expand(enter(walked, array, ValueOrder.EMPTY_ARRAY));
        } else {
            for (Object element : array) {
                expand(enter(walked, array, element));
            }
        }
    }

    /** The places one step further, inside one element of the array that stood in the way. */
    private static Place[] enter(Place[] places, Collection<?> array, @Nullable Object element) {
        Place[] entered = new Place[places.length];
        for (int part = 0; part < places.length; part++) {
            Place place = places[part];
            if (place.resolved() || place.value() != array) {
                entered[part] = place;
            } else if (place.path().isEmpty()) {
                entered[part] = Place.end(element);
            } else if (element instanceof Document) {
                entered[part] = new Place(element, place.path(), false);
            } else {
                entered[part] = Place.end(Missing.getInstance());
            }
        }
        return entered;
    }

    /** Down to the path's end or to the first array that must be taken element by element. */
    private static Place walk(Place from) {
        Object value = from.value();
        String path = from.path();
        while (!path.isEmpty()) {
            int dot = path.indexOf('.');
            String name = dot < 0 ? path : path.substring(0, dot);
            String rest = dot < 0 ? "" : path.substring(dot + 1);
            if (value instanceof Document inner) {
                value = inner.getOrMissing(name);
            } else if (value instanceof List<?> list && isIndex(name)) {
                value = element(list, name);
            } else if (value instanceof Collection<?>) {
                return new Place(value, path, false);
            } else {
                return Place.end(Missing.getInstance());
            }
            path = rest;
        }
        return new Place(value, "", !(value instanceof Collection<?>));
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Object element(List<?> list, String name) {
        int index = Integer.parseInt(name);
        return index < list.size() ? list.get(index) : Missing.getInstance();
    }

    private static @Nullable Object[] values(Place[] places) {
        @Nullable Object[] values = new @Nullable Object[places.length];
        for (int part = 0; part < places.length; part++) {
            values[part] = places[part].value();
        }
        return values;
    }
}
