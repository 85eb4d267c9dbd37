package org.fangxin.complaint.domain.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan, to the fen, from 0.00 to 999999999.99. */
public record Money(BigDecimal yuan) {
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public Money {
        if (yuan.signum() < 0 || yuan.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("amount out of range");
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount written as {@code 12.30}. */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
