package org.fangxin.merchant.api.merchants;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Ratio;
import org.fangxin.merchant.domain.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's standing as the API shows it. Every figure speaks of complaints received from {@code from} to {@code to}.
 *
 * @param from first month counted
 * @param to last month counted, the present one
 * @param asOf when it was counted
 * @param received complaints received
 * @param accepted of these, accepted by the bureau
 * @param refused of these, not accepted
 * @param withdrawn of these, taken back before the bureau decided
 * @param terminated of these, ended without an agreement
 * @param acceptanceRate accepted of those decided
 * @param decisionRate decided of those received
 */
@Schema(name = "Standing")
record StandingView(
        @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth to,
        Instant asOf,
        long received,
        long accepted,
        long refused,
        long withdrawn,
        long terminated,
        RateView acceptanceRate,
        RateView decisionRate) {
    /**
     * A share with what it was made of.
     *
     * @param share the quotient, four decimals; absent when there was nothing to count
     */
    @Schema(name = "Rate")
    record RateView(
            long numerator, long denominator, @Nullable BigDecimal share) {
        static RateView of(Ratio ratio) {
            BigDecimal share = ratio.denominator() == 0
                    ? null
                    : BigDecimal.valueOf(ratio.numerator())
                            .divide(BigDecimal.valueOf(ratio.denominator()), 4, RoundingMode.HALF_UP);
            return new RateView(ratio.numerator(), ratio.denominator(), share);
        }
    }

    static StandingView of(Standing standing) {
        return new StandingView(
                standing.from(),
                standing.to(),
                standing.asOf(),
                standing.received(),
                standing.count(Milestone.ACCEPTED),
                standing.count(Milestone.REFUSED),
                standing.count(Milestone.WITHDRAWN),
                standing.count(Milestone.TERMINATED),
                RateView.of(standing.acceptance()),
                RateView.of(standing.decision()));
    }
}
