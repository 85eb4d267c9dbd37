package org.fangxin.standalone.store.query;

import java.util.Arrays;
import java.util.function.Predicate;
import org.fangxin.standalone.store.order.TypeOrder;
import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/** Whether a value is the wanted one: numbers by value, null also where the field is missing. */
record Equality(int type, byte[] encoded) implements Predicate<@Nullable Object> {

    static Predicate<@Nullable Object> to(@Nullable Object wanted) {
        if (wanted instanceof String text) {
            return text::equals;
        }
        return new Equality(TypeOrder.of(wanted), ValueOrder.encode(wanted));
    }

    @Override
    public boolean test(@Nullable Object value) {
        return TypeOrder.of(value) == type && Arrays.equals(ValueOrder.encode(value), encoded);
    }
}
