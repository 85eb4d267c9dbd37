package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fangxin.standalone.store.query.NotReadHere;
import org.jspecify.annotations.Nullable;

/** An update that was read once and is applied to documents; its paths go in lexicographic order, as MongoDB's do. */
public final class Update {

    /** Names joined by dots, without array positions and {@code $}, which only the parent understands. */
    private static final Pattern PLAIN_PATH =
            Pattern.compile("(?!\\d+(\\.|$))[^.$][^.]*(\\.(?!\\d+(\\.|$))[^.$][^.]*)*");

    private final SortedMap<String, FieldChange> changes;

    private Update(SortedMap<String, FieldChange> changes) {
        this.changes = changes;
    }

    /** Empty when it holds anything that is not known here. */
    public static Optional<Update> read(Document update) {
        SortedMap<String, FieldChange> changes = new TreeMap<>();
        for (Map.Entry<String, Object> entry : update.entrySet()) {
            if (entry.getKey().equals("$setOnInsert")) {
                continue; // only the insertion of an upsert, which is the parent's
            }
            if (!(entry.getValue() instanceof Document fields) || !read(entry.getKey(), fields, changes)) {
                return Optional.empty();
            }
        }
        return conflicting(changes) ? Optional.empty() : Optional.of(new Update(changes));
    }

    private static boolean read(String operator, Document fields, Map<String, FieldChange> changes) {
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            String path = field.getKey();
            FieldChange change = change(operator, path, field.getValue());
            boolean plain = PLAIN_PATH.matcher(path).matches() && !path.equals("_id") && !path.startsWith("_id.");
            if (change == null || !plain || changes.put(path, change) != null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable FieldChange change(String operator, String path, @Nullable Object operand) {
        try {
            return FieldChange.of(operator, path, operand);
        } catch (NotReadHere e) {
            return null;
        }
    }

    private static boolean conflicting(SortedMap<String, FieldChange> changes) {
        return changes.keySet().stream()
                .anyMatch(path -> !changes.subMap(path + ".", path + "/").isEmpty());
    }

    /** The document after the update; the one given stays as it is. */
    public Document applyTo(Document document) {
        Document changed = document.cloneDeeply();
        changes.forEach((path, change) -> apply(changed, path, change));
        return changed;
    }

    private static void apply(Document root, String path, FieldChange change) {
        Document parent = root;
        String name = path;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
            Document inner = inner(parent, name.substring(0, dot), name.substring(dot + 1), change);
            if (inner == null) {
                return;
            }
            parent = inner;
            name = name.substring(dot + 1);
        }
        change.on(parent, name);
    }

    private static @Nullable Document inner(Document parent, String name, String rest, FieldChange change) {
        if (!parent.containsKey(name)) {
            if (!change.createsField()) {
                return null;
            }
            Document created = new Document();
            parent.put(name, created);
            return created;
        }
        if (parent.get(name) instanceof Document inner) {
            return inner;
        }
        if (!change.createsField()) {
            return null;
        }
        throw UpdateErrors.pathNotViable(rest, name, parent.get(name));
    }
}
