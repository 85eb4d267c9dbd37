package org.fangxin.standalone.store.update;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code $inc}: the sum has the wider type; a 32-bit number grows to 64 bits, a 64-bit one may not overflow. */
record Increment(String path, Number amount) implements FieldChange {

    static @Nullable FieldChange of(String path, @Nullable Object operand) {
        return operand instanceof Number amount && !(amount instanceof Decimal128) ? new Increment(path, amount) : null;
    }

    @Override
    public void on(Document parent, String name) {
        if (!parent.containsKey(name)) {
            parent.put(name, amount);
        } else if (parent.get(name) instanceof Number current) {
            parent.put(name, sum(current));
        } else {
            throw UpdateErrors.notNumeric(path, parent.get(name));
        }
    }

    private Number sum(Number current) {
        if (current instanceof Decimal128 decimal) {
            return new Decimal128(decimal.toBigDecimal().add(new BigDecimal(amount.toString())));
        }
        if (current instanceof Double || amount instanceof Double) {
            return current.doubleValue() + amount.doubleValue();
        }
        long sum = current.longValue() + amount.longValue();
        boolean overflow = ((current.longValue() ^ sum) & (amount.longValue() ^ sum)) < 0;
        if (overflow) {
            throw UpdateErrors.overflow(path);
        }
        boolean narrow = current instanceof Integer && amount instanceof Integer && sum == (int) sum;
        return narrow ? (Number) (int) sum : (Number) sum;
    }
}
