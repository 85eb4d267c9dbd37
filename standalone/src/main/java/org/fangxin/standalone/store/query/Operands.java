package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fangxin.standalone.store.order.TypeOrder;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** The values that an operator can match, as intervals of an index; always enough of them, at times too many. */
final class Operands {

    private static final byte[] ABOVE_NAN = Bytes.after(ValueOrder.encode(Double.NaN));

    private Operands() {}

    /** Whether index keys tell all about the value: not so for null, which is also missing, and for arrays. */
    static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Collection<?>)
                && !(value instanceof BsonRegularExpression)
                && !(value instanceof Document)
                && !Comparison.isNotANumber(value)
                && TypeOrder.of(value) != TypeOrder.MIN_KEY
                && TypeOrder.of(value) != TypeOrder.MAX_KEY;
    }

    static Intervals equal(@Nullable Object value) {
        return Intervals.anyOf(points(value));
    }

    static Intervals in(Collection<?> values) {
        List<Interval> intervals = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof BsonRegularExpression expression) {
                intervals.addAll(matching(expression).list());
            } else {
                intervals.addAll(points(value));
            }
        }
        return Intervals.anyOf(intervals);
    }

    private static List<Interval> points(@Nullable Object value) {
        if (value == null) {
            return List.of(Interval.of(new byte[] {TypeOrder.EMPTY_ARRAY}, new byte[] {TypeOrder.NULL + 1}));
        }
        if (value instanceof Collection<?> array) {
            Object first =
                    array.isEmpty() ? ValueOrder.EMPTY_ARRAY : array.iterator().next();
            return List.of(Interval.point(first), Interval.point(array));
        }
        return List.of(Interval.point(value));
    }

    static Intervals compared(String operator, @Nullable Object operand) {
        int type = TypeOrder.of(operand);
        if (type == TypeOrder.MIN_KEY || type == TypeOrder.MAX_KEY || type == TypeOrder.ARRAY) {
            return Intervals.FULL;
        }
        if (type == TypeOrder.NULL) {
            return equal(null);
        }
        byte[] encoded = ValueOrder.encode(operand);
        if (Comparison.isNotANumber(operand)) {
            return new Intervals(List.of(Interval.of(encoded, Bytes.after(encoded))));
        }
        Interval bracket = Interval.type(type);
        byte[] lowest = type == TypeOrder.NUMBER ? ABOVE_NAN : bracket.from();
        Interval interval = switch (operator) {
            case "$gt" -> Interval.of(Bytes.after(encoded), bracket.to());
            case "$gte" -> Interval.of(encoded, bracket.to());
            case "$lt" -> Interval.of(lowest, encoded);
            default -> Interval.of(lowest, Bytes.after(encoded));
        };
        return Intervals.anyOf(List.of(interval));
    }

    /** Strings that begin as the expression demands, and the expression itself as a stored value. */
    static Intervals matching(BsonRegularExpression expression) {
        String prefix = Prefix.of(expression);
        Interval strings = Interval.type(TypeOrder.STRING);
        if (!prefix.isEmpty()) {
            byte[] text = prefix.getBytes(StandardCharsets.UTF_8);
            byte[] from = Bytes.join(new byte[] {TypeOrder.STRING}, text);
            strings = Interval.of(from, Bytes.after(from));
        }
        return Intervals.anyOf(List.of(strings, Interval.point(expression)));
    }
}
