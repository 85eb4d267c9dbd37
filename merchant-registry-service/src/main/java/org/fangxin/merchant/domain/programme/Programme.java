package org.fangxin.merchant.domain.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The programme of one city.
 *
 * @param city area code of the city
 * @param version version of these rules, a date; an application keeps the version under which it was made
 * @param publicity how long an intended award is publicised, unless a kind has its own period
 * @param validityMonths how long an award, and a passed evaluation, holds
 * @param supplementDays days to supply what is missing
 * @param rectificationDays days to put something right after an accepted proposal, when the reviewer names none
 * @param passScore least score in all
 * @param passKindScore least score in the kind's own part
 * @param starScores least scores for three, four and five stars, rising
 * @param cleanRecordMonths how long a revocation keeps a merchant from applying
 * @param stoppingSeverities severities of active warnings that keep a merchant from applying
 * @param quietDays how long a dismissed or accepted proposal keeps the same rule from proposing again
 * @param common the part of the checklist that all kinds share
 * @param kinds what each kind asks beyond that
 * @param thresholds when a standing calls for a review
 */
public record Programme(
        String city,
        String version,
        PublicityPeriod publicity,
        int validityMonths,
        int supplementDays,
        int rectificationDays,
        int passScore,
        int passKindScore,
        List<Integer> starScores,
        int cleanRecordMonths,
        Set<String> stoppingSeverities,
        int quietDays,
        List<Criterion> common,
        List<KindRules> kinds,
        List<Threshold> thresholds) {
    private static final int LEAST_STARS = 3;

    public Programme {
        starScores = List.copyOf(starScores);
        stoppingSeverities = Set.copyOf(stoppingSeverities);
        common = List.copyOf(common);
        kinds = List.copyOf(kinds);
        thresholds = List.copyOf(thresholds);
    }

    /** The rules of a kind; empty when the city does not award it. */
    public Optional<KindRules> kind(String kind) {
        return kinds.stream().filter(rules -> rules.kind().equals(kind)).findFirst();
    }

    /** The whole checklist of a kind, the common part first. */
    public List<Criterion> checklist(KindRules kind) {
        return Stream.concat(common.stream(), kind.criteria().stream()).toList();
    }

    /** The last day of a publicity period that begins on a day. */
    public LocalDate publicityEnd(String kind, LocalDate first) {
        return kind(kind).map(KindRules::publicity).map(own -> own.last(first)).orElseGet(() -> publicity.last(first));
    }

    /** The last day of a term that begins on a day. */
    public LocalDate termEnd(LocalDate first) {
        return first.plusMonths(validityMonths).minusDays(1);
    }

    /** Stars for the score of an evaluation, three to five; 0 below the first star. */
    public int stars(int score) {
        long reached = starScores.stream().filter(least -> score >= least).count();
        return reached == 0 ? 0 : (int) reached + LEAST_STARS - 1;
    }
}
