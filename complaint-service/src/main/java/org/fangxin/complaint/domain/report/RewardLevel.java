package org.fangxin.complaint.domain.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/** How much a reporter contributed (reward rules in force since 2021-12-01): a share of the penalty, at least a floor. */
public enum RewardLevel {
    FIRST("0.05", "5000"),
    SECOND("0.03", "3000"),
    THIRD("0.01", "1000");

    private static final BigDecimal CAP = new BigDecimal("1000000");

    private final BigDecimal share;
    private final BigDecimal floor;

    RewardLevel(String share, String floor) {
        this.share = new BigDecimal(share);
        this.floor = new BigDecimal(floor);
    }

    /** The reward for a penalty, at most one million yuan. */
    public Money of(@Nullable Money penalty) {
        BigDecimal part = penalty == null ? BigDecimal.ZERO : penalty.yuan().multiply(share);
        return new Money(part.max(floor).min(CAP).setScale(2, RoundingMode.HALF_UP));
    }
}
