package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The limits and legal bases of all versions of the law, chosen by the day on which a case was received: SAMR Order 20
 * until 2026-04-14, SAMR Order 121 since. The new order has no transitional article, so a case keeps the law of its
 * receipt (ADR 0014).
 */
public final class LegalRules {
    private final Map<String, Regulation> regulations;
    private final List<Limit> limits;
    private final List<StepBasis> bases;
    private final List<MergeRule> merges;

    LegalRules(Map<String, Regulation> regulations, List<Limit> limits, List<StepBasis> bases, List<MergeRule> merges) {
        this.regulations = Map.copyOf(regulations);
        this.limits = List.copyOf(limits);
        this.bases = List.copyOf(bases);
        this.merges = List.copyOf(merges);
    }

    /** The rules shipped with the service. */
    public static LegalRules shipped() {
        Map<String, Regulation> regulations = new HashMap<>();
        for (String[] row : Table.rows("regulations.tsv", 5)) {
            regulations.put(row[0], new Regulation(row[0], row[1], LocalDate.parse(row[2]), row[3], row[4]));
        }
        List<Limit> limits = new ArrayList<>();
        for (String[] row : Table.rows("limits.tsv", 7)) {
            limits.add(new Limit(
                    LocalDate.parse(row[0]),
                    LimitKind.valueOf(row[1]),
                    Integer.parseInt(row[2]),
                    DayCount.valueOf(row[3]),
                    Roll.valueOf(row[4]),
                    basis(regulations, row[5], row[6])));
        }
        List<StepBasis> bases = new ArrayList<>();
        for (String[] row : Table.rows("bases.tsv", 4)) {
            bases.add(new StepBasis(LocalDate.parse(row[0]), row[1], basis(regulations, row[2], row[3])));
        }
        List<MergeRule> merges = new ArrayList<>();
        for (String[] row : Table.rows("merges.tsv", 5)) {
            merges.add(new MergeRule(
                    LocalDate.parse(row[0]),
                    MergeRule.Circumstance.valueOf(row[1]),
                    MergeRule.Clock.valueOf(row[2]),
                    basis(regulations, row[3], row[4])));
        }
        return new LegalRules(regulations, limits, bases, merges);
    }

    /** The limit for cases received on this day; empty when the law of that day had none. */
    public Optional<Limit> limit(LimitKind kind, LocalDate receivedOn) {
        Limit latest = null;
        for (Limit limit : limits) {
            if (limit.kind() == kind
                    && !limit.receivedFrom().isAfter(receivedOn)
                    && (latest == null || limit.receivedFrom().isAfter(latest.receivedFrom()))) {
                latest = limit;
            }
        }
        return Optional.ofNullable(latest).filter(limit -> !limit.abolished());
    }

    /** First day of receipt for which this limit is known. */
    public LocalDate earliest(LimitKind kind) {
        return limits.stream()
                .filter(limit -> limit.kind() == kind)
                .map(Limit::receivedFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The article on which a step of a case received on this day rests; empty when none is named. */
    public Optional<LegalBasis> basis(String step, LocalDate receivedOn) {
        StepBasis latest = null;
        for (StepBasis basis : bases) {
            if (basis.step().equals(step)
                    && !basis.receivedFrom().isAfter(receivedOn)
                    && (latest == null || basis.receivedFrom().isAfter(latest.receivedFrom()))) {
                latest = basis;
            }
        }
        return Optional.ofNullable(latest).map(StepBasis::basis);
    }

    /** The rule by which cases are merged into one received on this day. */
    public MergeRule merge(MergeRule.Circumstance circumstance, LocalDate receivedOn) {
        return merges.stream()
                .filter(rule -> rule.circumstance() == circumstance
                        && !rule.receivedFrom().isAfter(receivedOn))
                .max(Comparator.comparing(MergeRule::receivedFrom))
                .orElseThrow(() -> new IllegalStateException("no rule for mergers of " + receivedOn));
    }

    /** The regulation of this code, if there is one. */
    public Optional<Regulation> regulation(String code) {
        return Optional.ofNullable(regulations.get(code));
    }

    private static LegalBasis basis(Map<String, Regulation> regulations, String code, String article) {
        Regulation regulation = regulations.get(code);
        if (regulation == null) {
            throw new IllegalStateException("the tables name the unknown regulation " + code);
        }
        return new LegalBasis(code, regulation.version(), article);
    }

    record StepBasis(LocalDate receivedFrom, String step, LegalBasis basis) {}
}
