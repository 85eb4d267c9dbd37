package org.fangxin.merchant.application.review;

import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.standing.ReadStanding;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Threshold;
import org.fangxin.merchant.domain.review.ComplaintLinks;
import org.fangxin.merchant.domain.review.Evidence;
import org.fangxin.merchant.domain.review.Evidence.Figure;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Ratio;
import org.fangxin.merchant.domain.standing.Standing;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;

/** Reads what thresholds look at. */
public final class Figures {
    private final ReadStanding readStanding;
    private final MerchantWarnings warnings;
    private final ComplaintLinks links;

    public Figures(ReadStanding readStanding, MerchantWarnings warnings, ComplaintLinks links) {
        this.readStanding = readStanding;
        this.warnings = warnings;
        this.links = links;
    }

    /** A merchant's standing and the grave warnings about it, as of one moment. */
    record Situation(UnifiedSocialCreditCode uscc, Standing standing, List<String> graveWarnings) {
        Figure figure(Threshold.Metric metric) {
            return switch (metric) {
                case RECEIVED -> Figure.count(standing.count(Milestone.RECEIVED));
                case TERMINATED -> Figure.count(standing.count(Milestone.TERMINATED));
                case SETTLEMENT_RATE -> share(standing.settlement());
                case SATISFACTION_RATE -> share(standing.satisfaction());
                case SERIOUS_WARNINGS -> Figure.count(graveWarnings.size());
            };
        }

        private static Figure share(Ratio ratio) {
            return new Figure(ratio.numerator(), ratio.denominator());
        }
    }

    Situation of(UnifiedSocialCreditCode uscc, Programme programme) {
        Standing standing = readStanding.of(uscc);
        List<String> grave = warnings.naming(uscc, standing.asOf()).stream()
                .filter(warning -> warning.isActiveAt(standing.asOf())
                        && programme.stoppingSeverities().contains(warning.severity()))
                .map(MerchantWarning::number)
                .toList();
        return new Situation(uscc, standing, grave);
    }

    Evidence evidence(Situation situation, Threshold.Metric metric) {
        Standing standing = situation.standing();
        List<String> complaints = metric == Threshold.Metric.SERIOUS_WARNINGS
                ? List.of()
                : links.complaints(
                        situation.uscc(), standing.from(), standing.to(), milestone(metric), Evidence.MOST_LINKS);
        return Evidence.over(
                standing.from(),
                standing.to(),
                situation.figure(metric),
                complaints,
                metric == Threshold.Metric.SERIOUS_WARNINGS ? situation.graveWarnings() : List.of(),
                standing.asOf());
    }

    /** The milestone that the linked complaints have passed: those that speak against the merchant. */
    private static Milestone milestone(Threshold.Metric metric) {
        return switch (metric) {
            case RECEIVED, SERIOUS_WARNINGS -> Milestone.RECEIVED;
            case TERMINATED, SETTLEMENT_RATE -> Milestone.TERMINATED;
            case SATISFACTION_RATE -> Milestone.RATED;
        };
    }
}
