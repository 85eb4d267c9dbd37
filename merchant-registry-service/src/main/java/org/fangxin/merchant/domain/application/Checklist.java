package org.fangxin.merchant.domain.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.merchant.domain.programme.Criterion;
import org.fangxin.merchant.domain.programme.KindRules;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.platform.imports.Fault;

/** Compares answers and documents with what a programme asks of a kind. */
public record Checklist(Programme programme, KindRules kind) {
    /** What is wrong with an applicant's answers: unknown or repeated criteria, more points than there are. */
    public List<Fault> faults(List<Answer> answers) {
        Map<String, Criterion> criteria = criteria();
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Criterion criterion = criteria.get(answer.criterion());
            if (criterion == null) {
                faults.add(Fault.at("/answers/" + i + "/criterion", "unknown-criterion", answer.criterion()));
            } else if (!seen.add(answer.criterion())) {
                faults.add(Fault.at("/answers/" + i + "/criterion", "criterion-twice", answer.criterion()));
            } else if (answer.points() > criterion.points()) {
                faults.add(Fault.at(
                        "/answers/" + i + "/points", "out-of-range", "0", Integer.toString(criterion.points())));
            }
        }
        return faults;
    }

    /** What answers and documents lack. */
    public List<Fault> shortcomings(List<Answer> answers, List<DocumentReference> documents) {
        Map<String, Integer> points = new HashMap<>();
        answers.forEach(answer -> points.put(answer.criterion(), answer.points()));
        List<Fault> lacking = new ArrayList<>();
        criteria().values().stream()
                .filter(criterion -> criterion.mandatory() && points.getOrDefault(criterion.code(), 0) == 0)
                .forEach(criterion -> lacking.add(Fault.at("/answers", "criterion-mandatory", criterion.code())));
        int own = kind.criteria().stream()
                .mapToInt(criterion -> points.getOrDefault(criterion.code(), 0))
                .sum();
        int all = points.values().stream().mapToInt(Integer::intValue).sum();
        if (own < programme.passKindScore()) {
            lacking.add(score("kind-score-too-low", programme.passKindScore(), own));
        }
        if (all < programme.passScore()) {
            lacking.add(score("score-too-low", programme.passScore(), all));
        }
        kind.documents().stream()
                .filter(needed ->
                        documents.stream().noneMatch(document -> document.kind().equals(needed)))
                .forEach(needed -> lacking.add(Fault.at("/documents", "document-missing", needed)));
        return lacking;
    }

    private Map<String, Criterion> criteria() {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        programme.checklist(kind).forEach(criterion -> criteria.put(criterion.code(), criterion));
        return criteria;
    }

    private static Fault score(String code, int needed, int reached) {
        return Fault.at("/answers", code, Integer.toString(needed), Integer.toString(reached));
    }
}
