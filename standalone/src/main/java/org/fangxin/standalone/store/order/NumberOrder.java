package org.fangxin.standalone.store.order;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers of all four types in one exact order, NaN first. A number is written as the nearest double, which keeps the
 * order, and then as what is missing to the exact value, which is nothing for nearly all.
 */
final class NumberOrder {

    private static final long EXACT_LONG = 1L << 53;
    private static final int NOTHING_MISSING = 0x80;
    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);
    private static final int EXPONENT_OFFSET = 1 << 15;

    private NumberOrder() {}

    static void write(Number number, KeyWriter out) {
        switch (number) {
            case Integer value -> writeExact(value, out);
            case Long value when value > -EXACT_LONG && value < EXACT_LONG -> writeExact(value, out);
            case Long value -> writeDecimal(BigDecimal.valueOf(value), out);
            case Decimal128 value -> writeDecimal128(value, out);
            default -> writeExact(number.doubleValue(), out);
        }
    }

    private static void writeExact(double value, KeyWriter out) {
        if (Double.isNaN(value)) {
            out.writeLong(0).write(NOTHING_MISSING);
            return;
        }
        long bits = Double.doubleToRawLongBits(value == 0 ? 0.0 : value);
        out.writeLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE).write(NOTHING_MISSING);
    }

    private static void writeDecimal128(Decimal128 value, KeyWriter out) {
        if (isSpecial(value)) {
            writeExact(special(value), out);
        } else {
            writeDecimal(magnitude(value), out);
        }
    }

    private static boolean isSpecial(Decimal128 value) {
        return (value.getHigh() & 0x7800_0000_0000_0000L) == 0x7800_0000_0000_0000L;
    }

    private static double special(Decimal128 value) {
        if ((value.getHigh() & 0x7c00_0000_0000_0000L) == 0x7c00_0000_0000_0000L) {
            return Double.NaN;
        }
        return value.getHigh() < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** The exact value; negative zero, which no decimal of Java can be, is zero. */
    private static BigDecimal magnitude(Decimal128 value) {
        try {
            return value.toBigDecimal();
        } catch (ArithmeticException negativeZero) {
            return BigDecimal.ZERO;
        }
    }

    private static void writeDecimal(BigDecimal exact, KeyWriter out) {
        double near = Math.clamp(exact.doubleValue(), -Double.MAX_VALUE, Double.MAX_VALUE);
        BigDecimal missing = exact.subtract(
                Math.abs(near) == Double.MAX_VALUE
                        ? LARGEST.multiply(BigDecimal.valueOf(Math.signum(near)))
                        : new BigDecimal(near));
        long bits = Double.doubleToRawLongBits(near == 0 ? 0.0 : near);
        out.writeLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        if (missing.signum() == 0) {
            out.write(NOTHING_MISSING);
            return;
        }
        int start = out.length();
        writePositive(missing.abs(), out);
        if (missing.signum() < 0) {
            out.invertFrom(start);
        }
    }

    /** Above {@link #NOTHING_MISSING}; inverted, below it: the exponent, then the digits without trailing zeros. */
    private static void writePositive(BigDecimal value, KeyWriter out) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigInteger digits = stripped.unscaledValue();
        String text = digits.toString();
        int exponent = text.length() - stripped.scale();
        out.write(0xc0).write((exponent + EXPONENT_OFFSET) >>> 8).write(exponent + EXPONENT_OFFSET);
        for (int i = 0; i < text.length(); i++) {
            out.write(text.charAt(i) - '0' + 1);
        }
        out.write(0);
    }
}
