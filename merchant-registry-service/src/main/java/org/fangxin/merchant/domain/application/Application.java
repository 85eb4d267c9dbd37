package org.fangxin.merchant.domain.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.application.ApplicationEvent.Progress;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindrance;
import org.fangxin.merchant.domain.application.ApplicationState.Approved;
import org.fangxin.merchant.domain.application.ApplicationState.Awarded;
import org.fangxin.merchant.domain.application.ApplicationState.CityReview;
import org.fangxin.merchant.domain.application.ApplicationState.CountyReview;
import org.fangxin.merchant.domain.application.ApplicationState.Publicity;
import org.fangxin.merchant.domain.application.ApplicationState.PublicityOver;
import org.fangxin.merchant.domain.application.ApplicationState.Rejected;
import org.fangxin.merchant.domain.application.ApplicationState.Supplement;
import org.fangxin.merchant.domain.application.ApplicationState.UnderReview;
import org.fangxin.merchant.domain.application.ApplicationState.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's application for a designation. Immutable: a step gives a new application and its event.
 *
 * @param id UUIDv7
 * @param name the merchant's name on the day of the application
 * @param district area code of its place of business on that day; it decides who reviews
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param programme version of the city's rules under which it was made
 * @param submittedBy who submitted it, the merchant or a reviewer in its stead
 * @param answers the applicant's own score, criterion by criterion
 * @param history what happened, oldest first
 */
public record Application(
        String id,
        UnifiedSocialCreditCode uscc,
        String name,
        String district,
        String kind,
        String programme,
        Actor submittedBy,
        List<Answer> answers,
        List<DocumentReference> documents,
        ApplicationState state,
        List<Review> reviews,
        List<Objection> objections,
        List<HistoryEntry> history) {
    /** An application with more objections than that is not decided by reading them one by one. */
    public static final int MOST_OBJECTIONS = 200;

    public Application {
        answers = List.copyOf(answers);
        documents = List.copyOf(documents);
        reviews = List.copyOf(reviews);
        objections = List.copyOf(objections);
        history = List.copyOf(history);
    }

    /** The application as it comes in. */
    public static ApplicationMove.Made submitted(Application blank, Instant at, LocalDate today) {
        Application submitted =
                blank.noted(new HistoryEntry(at, "SUBMITTED", blank.submittedBy.as(), blank.submittedBy.id(), null));
        return new ApplicationMove.Made(submitted, new ApplicationEvent.Submitted(today));
    }

    /** Takes a step, or answers why not. */
    public ApplicationMove take(ApplicationStep step, Actor actor, Instant at, LocalDate today) {
        Passage passage = new Passage(this, actor, at, today);
        return switch (step) {
            case ApplicationStep.Approval approval
            when state instanceof UnderReview review -> passage.approve(review, approval);
            case ApplicationStep.SupplementRequest asked
            when state instanceof UnderReview review -> passage.ask(review, asked);
            case ApplicationStep.Supplement given
            when state instanceof Supplement asked -> passage.supply(asked, given);
            case ApplicationStep.Publicity published when state instanceof Approved -> passage.publicise(published);
            case ApplicationStep.Objection raised when isPublicisedOn(today) -> passage.object(raised);
            case ApplicationStep.ObjectionResult result
            when state instanceof Publicity || state instanceof PublicityOver -> passage.decide(result);
            case ApplicationStep.Award award when state instanceof PublicityOver -> passage.award(award);
            case ApplicationStep.Rejection rejected when !state.stage().isOver() -> passage.reject(rejected);
            case ApplicationStep.Withdrawal taken when !state.stage().isOver() -> passage.withdraw(taken);
            case ApplicationStep.Turn turn when isDueOn(today) -> passage.turn();
            default ->
                new ApplicationMove.NotNow(
                        step.action(), state.stage(), state.stage().allowed());
        };
    }

    /** Whether the calendar moves it on a day: the publicity is over, or a supplement did not come. */
    public boolean isDueOn(LocalDate today) {
        return wakeOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** The day on which the calendar moves it; empty when it waits for somebody. */
    public Optional<LocalDate> wakeOn() {
        return switch (state) {
            case Publicity publicity -> Optional.of(publicity.until().plusDays(1));
            case Supplement asked -> Optional.of(asked.dueOn().plusDays(1));
            case CountyReview review -> Optional.empty();
            case CityReview review -> Optional.empty();
            case Approved approved -> Optional.empty();
            case PublicityOver over -> Optional.empty();
            case Awarded awarded -> Optional.empty();
            case Rejected rejected -> Optional.empty();
            case Withdrawn withdrawn -> Optional.empty();
        };
    }

    /** The applicant's own score. */
    public int selfScore() {
        return answers.stream().mapToInt(Answer::points).sum();
    }

    /** Whether somebody has had a hand in it, so that they may not review it. */
    boolean isTouchedBy(String account) {
        return submittedBy.id().equals(account)
                || reviews.stream().anyMatch(review -> review.by().equals(account));
    }

    private boolean isPublicisedOn(LocalDate today) {
        return state instanceof Publicity publicity && !today.isAfter(publicity.until());
    }

    Application with(ApplicationState next) {
        return copy(answers, documents, next, reviews, objections, history);
    }

    Application reviewed(Review review) {
        return copy(answers, documents, state, longer(reviews, review), objections, history);
    }

    Application objected(List<Objection> all) {
        return copy(answers, documents, state, reviews, all, history);
    }

    /** With documents more, and with answers in place of those to the same criteria. */
    Application supplied(ApplicationStep.Supplement given) {
        List<DocumentReference> allDocuments = new ArrayList<>(documents);
        allDocuments.addAll(given.documents());
        Map<String, Answer> byCriterion = new LinkedHashMap<>();
        answers.forEach(answer -> byCriterion.put(answer.criterion(), answer));
        given.answers().forEach(answer -> byCriterion.put(answer.criterion(), answer));
        return copy(List.copyOf(byCriterion.values()), allDocuments, state, reviews, objections, history);
    }

    Application noted(HistoryEntry entry) {
        return copy(answers, documents, state, reviews, objections, longer(history, entry));
    }

    private Application copy(
            List<Answer> newAnswers,
            List<DocumentReference> newDocuments,
            ApplicationState newState,
            List<Review> newReviews,
            List<Objection> newObjections,
            List<HistoryEntry> newHistory) {
        return new Application(
                id,
                uscc,
                name,
                district,
                kind,
                programme,
                submittedBy,
                newAnswers,
                newDocuments,
                newState,
                newReviews,
                newObjections,
                newHistory);
    }

    private static <T> List<T> longer(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return more;
    }

    /** What stands in the way of an award; null when nothing does. */
    @Nullable
    Hindrance hindranceOfAward() {
        if (objections.stream().anyMatch(Objection::isUpheld)) {
            return Hindrance.OBJECTION_UPHELD;
        }
        return objections.stream().anyMatch(Objection::isOpen) ? Hindrance.OBJECTION_OPEN : null;
    }

    /** Code that a step leaves in the history. */
    static String code(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted submitted -> "SUBMITTED";
            case ApplicationEvent.Publicised publicised -> "PUBLICISED";
            case ApplicationEvent.Progressed(LocalDate on, Progress step) -> step.name();
        };
    }
}
