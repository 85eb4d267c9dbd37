package org.fangxin.merchant.adapter.programme;

import java.util.List;
import java.util.Set;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.programme.Criterion;
import org.fangxin.merchant.domain.programme.KindRules;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.PublicityPeriod;
import org.fangxin.merchant.domain.programme.Threshold;
import org.jspecify.annotations.Nullable;

/** A programme as its file has it. */
record ProgrammeFile(
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
        List<KindFile> kinds,
        List<Threshold> thresholds) {
    record KindFile(
            String kind, @Nullable PublicityPeriod publicity, List<String> documents, List<Criterion> criteria) {
        KindRules rules() {
            if (!CodeLists.DESIGNATION_KINDS.contains(kind)) {
                throw new IllegalArgumentException("no kind of designation: " + kind);
            }
            return new KindRules(kind, publicity, documents, criteria);
        }
    }

    Programme programme() {
        return new Programme(
                city,
                version,
                publicity,
                validityMonths,
                supplementDays,
                rectificationDays,
                passScore,
                passKindScore,
                starScores,
                cleanRecordMonths,
                stoppingSeverities,
                quietDays,
                common,
                kinds.stream().map(KindFile::rules).toList(),
                thresholds);
    }
}
