package org.fangxin.standalone.store.query;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code $mod}: numbers are cut to whole ones before they are divided. */
record Modulo(long divisor, long remainder) implements Predicate<@Nullable Object> {

    static Modulo of(@Nullable Object operand) {
        if (operand instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number divisor
                && pair.get(1) instanceof Number remainder
                && divisor.longValue() != 0) {
            return new Modulo(divisor.longValue(), remainder.longValue());
        }
        throw new NotReadHere();
    }

    @Override
    public boolean test(@Nullable Object value) {
        return value instanceof Number number
                && Double.isFinite(number.doubleValue())
                && number.longValue() % divisor == remainder;
    }
}
