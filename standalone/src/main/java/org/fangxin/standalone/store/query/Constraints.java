package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds in a filter what indexes can serve. What is left out here is still tested on each document. */
final class Constraints {

    private final List<Constraint> found = new ArrayList<>();
    private int elements;
    private boolean complete = true;

    private Constraints() {}

    static Constraints of(Document filter) {
        Constraints constraints = new Constraints();
        constraints.read(filter, "", 0);
        return constraints;
    }

    /** Says nothing of the documents wanted. */
    static Constraints unknown() {
        Constraints constraints = new Constraints();
        constraints.complete = false;
        return constraints;
    }

    /** Constraints on one path. */
    List<Constraint> on(String path) {
        return found.stream()
                .filter(constraint -> constraint.path().equals(path))
                .toList();
    }

    List<Constraint> all() {
        return found;
    }

    /** Whether the constraints say all that the filter says, as long as no array is met. */
    boolean isComplete() {
        return complete && found.stream().allMatch(Constraint::exact);
    }

    private void read(Document filter, String prefix, int element) {
        for (Map.Entry<String, Object> entry : filter.entrySet()) {
            String key = entry.getKey();
            Object value = entry.getValue();
            if (key.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> read((Document) part, prefix, element));
            } else if (key.equals("$or") && value instanceof Collection<?> branches) {
                complete = false;
                readHull(branches, prefix);
            } else if (key.startsWith("$")) {
                complete &= key.equals("$comment");
            } else {
                field(prefix + key, value, element < 0 && key.contains(".") ? 0 : element);
            }
        }
    }

    private void field(String path, @Nullable Object value, int element) {
        if (value instanceof BsonRegularExpression expression) {
            add(path, Operands.matching(expression), element, false);
        } else if (Operators.isIn(value) && value instanceof Document operators) {
            operators.forEach((operator, operand) -> operator(path, operator, operand, operators, element));
        } else {
            add(path, Operands.equal(value), element, Operands.isPlain(value));
        }
    }

    private void operator(String path, String operator, @Nullable Object operand, Document all, int element) {
        switch (operator) {
            case "$eq" -> add(path, Operands.equal(operand), element, Operands.isPlain(operand));
            case "$in" -> {
                Collection<?> list = list(operand);
                add(path, Operands.in(list), element, list.stream().allMatch(Operands::isPlain));
            }
            case "$gt", "$gte", "$lt", "$lte" ->
                add(path, Operands.compared(operator, operand), element, Operands.isPlain(operand));
            case "$regex" -> add(path, Operands.matching(Operators.regularExpression(all)), element, false);
            case "$elemMatch" -> element(path, operand);
            case "$all" -> {
                complete = false;
                for (Object wanted : list(operand)) {
                    field(path, wanted instanceof BsonRegularExpression ? wanted : asCondition(wanted), 0);
                }
            }
            default -> complete &= operator.equals("$options");
        }
    }

    private static Collection<?> list(@Nullable Object operand) {
        if (operand instanceof Collection<?> list) {
            return list;
        }
        throw new NotReadHere();
    }

    private static Object asCondition(@Nullable Object wanted) {
        return wanted instanceof Document document && document.containsKey("$elemMatch")
                ? wanted
                : new Document("$eq", wanted);
    }

    private void element(String path, @Nullable Object operand) {
        complete = false;
        if (!(operand instanceof Document inner)) {
            throw new NotReadHere();
        }
        if (Operators.isIn(inner)) {
            int element = ++elements;
            inner.forEach((operator, wanted) -> {
                if (!operator.equals("$elemMatch") && !operator.equals("$all")) {
                    operator(path, operator, wanted, inner, element);
                }
            });
        } else {
            read(inner, path + ".", - ++elements);
        }
    }

    /** Paths that every branch constrains are constrained to the span of the branches. */
    private void readHull(Collection<?> branches, String prefix) {
        Map<String, Intervals> hulls = new HashMap<>();
        boolean first = true;
        for (Object branch : branches) {
            Constraints inner = new Constraints();
            inner.read((Document) branch, prefix, 0);
            Map<String, Intervals> spans = new HashMap<>();
            inner.found.forEach(constraint -> spans.putIfAbsent(constraint.path(), constraint.intervals()));
            if (first) {
                hulls.putAll(spans);
                first = false;
            } else {
                hulls.keySet().retainAll(spans.keySet());
                hulls.replaceAll((path, span) -> span.hull(spans.getOrDefault(path, Intervals.FULL)));
            }
        }
        hulls.forEach((path, span) -> add(path, span.hull(Intervals.NONE), 0, false));
    }

    private void add(String path, Intervals intervals, int element, boolean exact) {
        found.add(new Constraint(path, intervals, element, exact));
    }
}
