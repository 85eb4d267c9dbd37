package org.fangxin.merchant.application.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.application.review.Figures.Situation;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.programme.Threshold;
import org.fangxin.merchant.domain.review.Decision;
import org.fangxin.merchant.domain.review.Evidence.Figure;
import org.fangxin.merchant.domain.review.ReviewEvent;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.review.ReviewProposals.Held;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a merchant's standing: opens proposals for broken thresholds, keeps their evidence up to date, and lifts them when
 * the standing has recovered or the merchant holds nothing any more.
 */
public final class WatchStandings {
    private final Merchants merchants;
    private final Programmes programmes;
    private final ReviewProposals proposals;
    private final Figures figures;
    private final Moments moments;

    public WatchStandings(
            Merchants merchants, Programmes programmes, ReviewProposals proposals, Figures figures, Moments moments) {
        this.merchants = merchants;
        this.programmes = programmes;
        this.proposals = proposals;
        this.figures = figures;
        this.moments = moments;
    }

    /** Where days and ids come from. */
    public record Moments(CityTime time, IdSource ids) {}

    /** Looks at one merchant. */
    public void look(UnifiedSocialCreditCode uscc) {
        Optional<Merchant> found = merchants.find(uscc);
        Optional<Programme> programme =
                found.flatMap(merchant -> programmes.of(merchant.entry().district()));
        if (programme.isPresent()) {
            look(found.orElseThrow(), programme.get());
        }
    }

    private void look(Merchant merchant, Programme programme) {
        LocalDate today = moments.time().today();
        List<String> kinds = merchant.kindsHeldOn(today);
        Map<String, Held> open = new HashMap<>();
        proposals
                .openAbout(merchant.uscc())
                .forEach(held -> open.put(held.proposal().rule(), held));
        if (kinds.isEmpty() && open.isEmpty()) {
            return;
        }
        Situation situation = figures.of(merchant.uscc(), programme);
        for (Threshold threshold : programme.thresholds()) {
            if (threshold.appliesTo(kinds)) {
                apply(threshold, open.remove(threshold.rule()), merchant, situation, programme);
            }
        }
        open.values().forEach(held -> lift(held, today));
    }

    private void apply(
            Threshold threshold, @Nullable Held open, Merchant merchant, Situation situation, Programme programme) {
        Figure figure = situation.figure(threshold.metric());
        LocalDate today = moments.time().today();
        if (open == null) {
            if (threshold.isBroken(figure.numerator(), figure.denominator())
                    && !isQuiet(merchant, threshold, programme, today)) {
                open(threshold, merchant, situation, today);
            }
        } else if (threshold.isRecovered(figure.numerator(), figure.denominator())) {
            lift(open, today);
        } else if (!open.proposal().evidence().says(figure)
                || !open.proposal().lookedOn().equals(today)) {
            ReviewProposal next = open.proposal().lookedAt(figures.evidence(situation, threshold.metric()), today);
            proposals.replace(open, next, null);
        }
    }

    /** A reviewer who has just decided is not asked the same again at the next complaint. */
    private boolean isQuiet(Merchant merchant, Threshold threshold, Programme programme, LocalDate today) {
        return proposals
                .latest(merchant.uscc(), threshold.rule())
                .map(held -> held.proposal().decision())
                .filter(decision -> decision.state() != ReviewProposal.State.LIFTED
                        && decision.on().plusDays(programme.quietDays()).isAfter(today))
                .isPresent();
    }

    private void open(Threshold threshold, Merchant merchant, Situation situation, LocalDate today) {
        ReviewProposal proposal = new ReviewProposal(
                moments.ids().next(),
                merchant.uscc(),
                merchant.entry().name(),
                merchant.entry().district(),
                threshold.rule(),
                figures.evidence(situation, threshold.metric()),
                today,
                today,
                null);
        // Another instance may have opened it at the same moment; then there is nothing to do.
        boolean ignored = proposals.add(proposal, new ReviewEvent.Proposed(today));
    }

    private void lift(Held open, LocalDate today) {
        open.proposal()
                .closed(Decision.lifted(today))
                .ifPresent(lifted -> proposals.replace(open, lifted, new ReviewEvent.Closed(today)));
    }
}
