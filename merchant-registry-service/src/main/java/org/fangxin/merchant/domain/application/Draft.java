package org.fangxin.merchant.domain.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.imports.Fault;

/**
 * What a merchant has written of an application that it has not submitted. It is the merchant's alone and no record: no
 * event tells of it, and it is gone when it is submitted, discarded, or left unchanged for too long.
 *
 * @param id UUIDv7
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param startedAt when the merchant began it
 * @param changedAt when it was changed last
 * @param keptUntil last day on which it is there unless it is changed before
 */
public record Draft(
        String id,
        UnifiedSocialCreditCode uscc,
        String kind,
        Content content,
        Instant startedAt,
        Instant changedAt,
        LocalDate keptUntil) {
    /** What the merchant has of answers and documents; either may be empty. */
    public record Content(List<DraftAnswer> answers, List<DocumentReference> documents) {
        public Content {
            answers = List.copyOf(answers);
            documents = List.copyOf(documents);
        }

        /** The answers at their places; one without points has none yet. */
        public List<Answer> scored() {
            return answers.stream().map(DraftAnswer::scored).toList();
        }

        /** Answers that have no points yet, each at its place. */
        public List<Fault> unscored() {
            List<Fault> unscored = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).points() == null) {
                    unscored.add(Fault.at("/answers/" + i + "/points", "required"));
                }
            }
            return unscored;
        }
    }

    /** The draft changed on a day. */
    public Draft changed(Content next, Instant at, LocalDate today, DraftPeriod period) {
        return new Draft(id, uscc, kind, next, startedAt, at, period.lastDay(today));
    }

    /** Whether it was left alone for so long that it is not there any more. */
    public boolean isOverOn(LocalDate today) {
        return keptUntil.isBefore(today);
    }
}
