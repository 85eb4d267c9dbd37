package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.api.applications.ApplicationView.RejectionView;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Answer;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.ReviewLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant and reviewers see of an application.
 *
 * @param selfScore the applicant's own score, of 100
 * @param supplement what the applicant has to supply
 * @param history what happened, oldest first
 */
@Schema(name = "DesignationApplicationFile")
record ApplicationFileView(
        int selfScore,
        List<Answer> answers,
        List<DocumentReference> documents,
        List<ReviewView> reviews,
        @Nullable SupplementView supplement,
        @Nullable RejectionView rejection,
        List<HistoryView> history) {
    /** @param by account of the reviewer, for reviewers only */
    @Schema(name = "ApplicationReviewState")
    record ReviewView(
            ReviewLevel level,
            LocalDate on,
            int score,
            @Nullable String note,
            @Nullable String by) {}

    /** @param dueOn last day for it */
    @Schema(name = "SupplementState")
    record SupplementView(String request, LocalDate dueOn) {}

    /** @param by account, for reviewers only */
    @Schema(name = "ApplicationHistoryEntry")
    record HistoryView(
            Instant at,
            String step,
            Actor.As as,
            @Nullable String by,
            @Nullable String note) {}

    static ApplicationFileView of(Application application, Audience audience) {
        boolean names = audience == Audience.REVIEWER;
        return new ApplicationFileView(
                application.selfScore(),
                application.answers(),
                application.documents(),
                application.reviews().stream()
                        .map(review -> new ReviewView(
                                review.level(), review.on(), review.score(), review.note(), names ? review.by() : null))
                        .toList(),
                application.state() instanceof ApplicationState.Supplement supplement
                        ? new SupplementView(supplement.request(), supplement.dueOn())
                        : null,
                application.state() instanceof ApplicationState.Rejected rejected
                        ? new RejectionView(rejected.on(), rejected.ground(), rejected.reason())
                        : null,
                application.history().stream()
                        .map(entry -> new HistoryView(
                                entry.at(), entry.step(), entry.as(), names ? entry.by() : null, entry.note()))
                        .toList());
    }
}
