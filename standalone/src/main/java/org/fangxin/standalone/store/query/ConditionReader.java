package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a field's name: a value, a regular expression, or a document of operators. */
final class ConditionReader {

    private ConditionReader() {}

    static Condition read(@Nullable Object value) {
        if (value instanceof BsonRegularExpression expression) {
            return matching(expression);
        }
        if (!Operators.isIn(value)) {
            return equal(value);
        }
        return operators((Document) Objects.requireNonNull(value));
    }

    private static Condition operators(Document operators) {
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, Object> entry : operators.entrySet()) {
            if (!entry.getKey().equals("$options")) {
                conditions.add(operator(entry.getKey(), entry.getValue(), operators));
            }
        }
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
    }

    private static Condition operator(String name, @Nullable Object operand, Document operators) {
        return switch (name) {
            case "$eq" -> equal(operand);
            case "$ne" -> new Condition.Not(equalOrMatching(operand));
            case "$gt", "$gte", "$lt", "$lte" -> new Condition.Test(true, new Comparison(name, operand));
            case "$in" -> in(operand);
            case "$nin" -> new Condition.Not(in(operand));
            case "$not" -> not(operand);
            case "$exists" -> exists(Utils.isTrue(operand));
            case "$regex" -> matching(Operators.regularExpression(operators));
            case "$size" -> size(operand);
            case "$all" -> all(operand);
            case "$elemMatch" -> element(operand);
            case "$mod" -> new Condition.Test(true, Modulo.of(operand));
            default -> throw new NotReadHere();
        };
    }

    private static Condition equal(@Nullable Object wanted) {
        return new Condition.Test(true, Equality.to(wanted));
    }

    private static Condition equalOrMatching(@Nullable Object wanted) {
        return wanted instanceof BsonRegularExpression expression ? matching(expression) : equal(wanted);
    }

    private static Condition matching(BsonRegularExpression expression) {
        Predicate<@Nullable Object> same = Equality.to(expression);
        return new Condition.Test(
                true,
                value -> value instanceof String text ? expression.matcher(text).find() : same.test(value));
    }

    private static Condition in(@Nullable Object operand) {
        List<Predicate<@Nullable Object>> tests = new ArrayList<>();
        for (Object wanted : list(operand)) {
            if (Operators.isIn(wanted)) {
                throw new NotReadHere();
            }
            tests.add(((Condition.Test) equalOrMatching(wanted)).test());
        }
        return new Condition.Test(true, value -> {
            for (Predicate<@Nullable Object> test : tests) {
                if (test.test(value)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Condition not(@Nullable Object operand) {
        if (operand instanceof BsonRegularExpression || Operators.isIn(operand)) {
            return new Condition.Not(read(operand));
        }
        throw new NotReadHere();
    }

    private static Condition exists(boolean wanted) {
        Condition there = new Condition.Test(false, value -> !(value instanceof Missing));
        return wanted ? there : new Condition.Not(there);
    }

    private static Condition size(@Nullable Object operand) {
        if (!(operand instanceof Number number)) {
            throw new NotReadHere();
        }
        double size = number.doubleValue();
        return new Condition.Test(false, value -> value instanceof Collection<?> array && array.size() == size);
    }

    private static Condition all(@Nullable Object operand) {
        List<Condition> conditions = new ArrayList<>();
        for (Object wanted : list(operand)) {
            if (wanted instanceof Document document && document.containsKey("$elemMatch")) {
                conditions.add(element(document.get("$elemMatch")));
            } else {
                conditions.add(equalOrMatching(wanted));
            }
        }
        return conditions.isEmpty() ? new Condition.Test(true, value -> false) : new Condition.All(conditions);
    }

    private static Condition element(@Nullable Object operand) {
        if (!(operand instanceof Document inner)) {
            throw new NotReadHere();
        }
        if (Operators.isIn(inner) && !isLogical(inner)) {
            Condition condition = operators(inner);
            return elements(condition::on);
        }
        Filter filter = FilterReader.read(inner);
        return elements(element -> element instanceof Document document && filter.test(document));
    }

    private static boolean isLogical(Document inner) {
        String first = inner.keySet().iterator().next();
        return first.equals("$and") || first.equals("$or") || first.equals("$nor");
    }

    private static Condition elements(Predicate<@Nullable Object> test) {
        return new Condition.Test(
                false,
                value -> value instanceof Collection<?> array && array.stream().anyMatch(test));
    }

    private static Collection<?> list(@Nullable Object operand) {
        if (operand instanceof Collection<?> list) {
            return list;
        }
        throw new NotReadHere();
    }
}
