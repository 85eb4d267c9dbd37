package org.fangxin.standalone.store.order;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a document has under a pattern: one, or with an array in a path one for each element, as MongoDB makes
 * them for indexes and, by their smallest, for sorting.
 *
 * @param tuples values per key, in the order of the pattern; {@link Missing} where the document has none
 * @param arrays which parts of the pattern went through an array, as bits
 * @param parallel the path of a second array beside another one, which MongoDB does not index; empty when sound
 */
public record DocumentKeys(List<@Nullable Object[]> tuples, int arrays, List<String> parallel) {

    public static DocumentKeys of(Document document, KeyPattern pattern) {
        return new Expansion(document, pattern).run();
    }

    /** The encoded keys, each once, in order. */
    public Set<byte[]> encoded(KeyPattern pattern) {
        if (tuples.size() == 1) {
            return Set.of(encode(tuples.getFirst(), pattern));
        }
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        for (@Nullable Object[] tuple : tuples) {
            keys.add(encode(tuple, pattern));
        }
        return keys;
    }

    /** The key that decides the document's place in a sort. */
    public byte[] smallest(KeyPattern pattern) {
        byte[] smallest = encode(tuples.getFirst(), pattern);
        for (@Nullable Object[] tuple : tuples.subList(1, tuples.size())) {
            byte[] key = encode(tuple, pattern);
            smallest = Arrays.compareUnsigned(key, smallest) < 0 ? key : smallest;
        }
        return smallest;
    }

    /** Whether the document has none of the pattern's fields: sparse indexes leave it out. */
    public boolean isEmpty() {
        return tuples.stream().allMatch(tuple -> Arrays.stream(tuple).allMatch(value -> value instanceof Missing));
    }

    /** One key: the encodings of the values one after the other, inverted where the pattern descends. */
    public static byte[] encode(@Nullable Object[] tuple, KeyPattern pattern) {
        KeyWriter out = new KeyWriter();
        for (int part = 0; part < tuple.length; part++) {
            int start = out.length();
            ValueOrder.write(tuple[part], out);
            if (!pattern.part(part).ascending()) {
                out.invertFrom(start);
            }
        }
        return out.toBytes();
    }
}
