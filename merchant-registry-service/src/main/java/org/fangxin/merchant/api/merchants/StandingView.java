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
 * @param settled of these, ended with an agreement, before the bureau stepped in or after
 * @param terminated of these, ended without an agreement
 * @param acceptanceRate accepted of those decided
 * @param decisionRate decided of those received
 * @param settlementRate settled of those settled or terminated
 * @param satisfactionRate ratings of satisfied and better, of all ratings
 * @param satisfactionRateWithBasically the same with ratings of basically satisfied
 * @param handlingDays calendar days from receipt to closing together, by closed complaints; the share is the mean
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
        long settled,
        long terminated,
        RateView acceptanceRate,
        RateView decisionRate,
        RateView settlementRate,
        RateView satisfactionRate,
        RateView satisfactionRateWithBasically,
        RateView handlingDays) {
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
                standing.count(Milestone.RECEIVED),
                standing.count(Milestone.ACCEPTED),
                standing.count(Milestone.REFUSED),
                standing.count(Milestone.WITHDRAWN),
                standing.settlement().numerator(),
                standing.count(Milestone.TERMINATED),
                RateView.of(standing.acceptance()),
                RateView.of(standing.decision()),
                RateView.of(standing.settlement()),
                RateView.of(standing.satisfaction()),
                RateView.of(standing.satisfactionWithBasically()),
                RateView.of(standing.handlingDays()));
    }

    /** What came out, without the moment at which it was counted. */
    StandingView withoutMoment() {
        return new StandingView(
                from,
                to,
                Instant.EPOCH,
                received,
                accepted,
                refused,
                withdrawn,
                settled,
                terminated,
                acceptanceRate,
                decisionRate,
                settlementRate,
                satisfactionRate,
                satisfactionRateWithBasically,
                handlingDays);
    }
}
