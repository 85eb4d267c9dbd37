package org.fangxin.standalone.sample;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import org.fangxin.standalone.sample.PastCase.PastComplaint;
import org.jspecify.annotations.Nullable;

/**
 * What a sample city holds, counted in what it is made of and not in what the platform says of it. So the platform's
 * figures can be checked.
 *
 * @param received complaints and reports
 * @param complaints complaints among them
 * @param closed cases that have ended
 * @param rated complaints that were rated
 * @param satisfied rated very satisfied or satisfied
 * @param basicallySatisfied rated basically satisfied
 * @param recovered yuan that complainants got back
 * @param units what the registry holds
 * @param events what the bureau's programme was
 */
public record Headlines(
        int received,
        int complaints,
        int closed,
        int rated,
        int satisfied,
        int basicallySatisfied,
        BigDecimal recovered,
        Scale.Units units,
        Scale.Events events) {
    private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");

    /** Counts all that a seed and a scale give. */
    public static Headlines of(SampleMerchants merchants) {
        Scale scale = merchants.scale();
        SampleHistory history = new SampleHistory(merchants);
        Counts counts = new Counts();
        IntStream.range(0, scale.cases().past()).mapToObj(history::at).forEach(counts::past);
        SampleComplaints current = new SampleComplaints(merchants);
        IntStream.range(0, scale.cases().current()).mapToObj(current::at).forEach(counts::current);
        return new Headlines(
                scale.cases().past() + scale.cases().current(),
                counts.complaints,
                counts.closed,
                counts.rated,
                counts.satisfied,
                counts.basicallySatisfied,
                counts.recovered,
                scale.units(),
                scale.events());
    }

    private static final class Counts {
        private int complaints;
        private int closed;
        private int rated;
        private int satisfied;
        private int basicallySatisfied;
        private BigDecimal recovered = BigDecimal.ZERO;

        private void past(PastCase one) {
            closed++;
            if (one instanceof PastComplaint complaint) {
                complaints++;
                ending(complaint.ending());
                rating(complaint.rating());
            }
        }

        private void ending(PastCase.@Nullable Ending ending) {
            if (ending != null && ending.recovered() != null) {
                recovered = recovered.add(new BigDecimal(ending.recovered().amount()));
            }
        }

        private void rating(PastCase.@Nullable Rating rating) {
            if (rating == null) {
                return;
            }
            rated++;
            satisfied += SATISFIED.contains(rating.score()) ? 1 : 0;
            basicallySatisfied += rating.score().equals("BASICALLY_SATISFIED") ? 1 : 0;
        }

        /** Of those that come in now, only a refusal is an end. */
        private void current(Case one) {
            complaints++;
            Case.Decision decision = one.decision();
            closed += decision != null && decision.body() instanceof Case.Refusal ? 1 : 0;
        }
    }
}
