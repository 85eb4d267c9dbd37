package org.fangxin.standalone.store.query;

import org.fangxin.standalone.store.order.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * Encoded values from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * @param value the encoding when the interval holds exactly one value, else null
 */
record Interval(byte[] from, byte[] to, byte @Nullable [] value) {

    static final Interval FULL = new Interval(Bytes.BOTTOM, Bytes.TOP, null);

    static Interval of(byte[] from, byte[] to) {
        return new Interval(from, to, null);
    }

    static Interval point(@Nullable Object value) {
        byte[] encoded = ValueOrder.encode(value);
        return new Interval(encoded, Bytes.after(encoded), encoded);
    }

    /** All values of one type. */
    static Interval type(int type) {
        return of(new byte[] {(byte) type}, new byte[] {(byte) (type + 1)});
    }

    boolean isPoint() {
        return value != null;
    }

    boolean isEmpty() {
        return Bytes.compare(from, to) >= 0;
    }

    Interval and(Interval other) {
        byte[] low = Bytes.max(from, other.from);
        byte[] high = Bytes.min(to, other.to);
        if (isPoint() && low == from && Bytes.compare(high, to) == 0) {
            return this;
        }
        if (other.isPoint() && Bytes.compare(low, other.from) == 0 && Bytes.compare(high, other.to) == 0) {
            return other;
        }
        return of(low, high);
    }

    /** The same values under an encoding that is inverted byte by byte. */
    Interval inverted() {
        byte[] low = Bytes.compare(to, Bytes.TOP) >= 0 ? Bytes.BOTTOM : Bytes.after(Bytes.inverted(to));
        byte[] high = from.length == 0 ? Bytes.TOP : Bytes.after(Bytes.inverted(from));
        return new Interval(low, high, value == null ? null : Bytes.inverted(value));
    }
}
