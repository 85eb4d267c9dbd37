package org.fangxin.standalone.store.query;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.util.Arrays;
import java.util.function.Predicate;
import org.fangxin.standalone.store.order.TypeOrder;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** {@code $gt}, {@code $gte}, {@code $lt}, {@code $lte}: among values of the operand's type only. */
record Comparison(boolean greater, boolean orEqual, int type, byte[] encoded, boolean notANumber)
        implements Predicate<@Nullable Object> {

    Comparison(String operator, @Nullable Object operand) {
        this(
                operator.startsWith("$gt"),
                operator.endsWith("e"),
                TypeOrder.of(operand),
                ValueOrder.encode(operand),
                isNotANumber(operand));
    }

    @Override
    public boolean test(@Nullable Object value) {
        int valueType = TypeOrder.of(value);
        if (valueType != type && type != TypeOrder.MIN_KEY && type != TypeOrder.MAX_KEY) {
            return false;
        }
        if (valueType == TypeOrder.NUMBER && (notANumber || isNotANumber(value))) {
            return orEqual && notANumber && isNotANumber(value);
        }
        int order = Arrays.compareUnsigned(ValueOrder.encode(value), encoded);
        return order == 0 ? orEqual : greater == order > 0;
    }

    static boolean isNotANumber(@Nullable Object value) {
        return switch (value) {
            case Double number -> number.isNaN();
            case Decimal128 number -> (number.getHigh() & 0x7c00_0000_0000_0000L) == 0x7c00_0000_0000_0000L;
            case null, default -> false;
        };
    }
}
