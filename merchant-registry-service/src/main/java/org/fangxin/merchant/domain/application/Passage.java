package org.fangxin.merchant.domain.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fangxin.merchant.domain.application.ApplicationEvent.Progress;
import org.fangxin.merchant.domain.application.ApplicationEvent.Progressed;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindered;
import org.fangxin.merchant.domain.application.ApplicationMove.Hindrance;
import org.fangxin.merchant.domain.application.ApplicationMove.Made;
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

/** One step of one application by one actor; the stage has been found to allow it. */
record Passage(Application application, Actor actor, Instant at, LocalDate today) {
    ApplicationMove approve(UnderReview review, ApplicationStep.Approval approval) {
        Hindrance hindrance = hindranceOfReview(review);
        if (hindrance != null) {
            return new Hindered(hindrance);
        }
        Application reviewed =
                application.reviewed(new Review(review.level(), actor.id(), today, approval.score(), approval.note()));
        return switch (review.level()) {
            case COUNTY -> made(reviewed.with(new CityReview()), Progress.COUNTY_APPROVED, approval.note());
            case CITY -> made(reviewed.with(new Approved()), Progress.CITY_APPROVED, approval.note());
        };
    }

    ApplicationMove ask(UnderReview review, ApplicationStep.SupplementRequest asked) {
        Hindrance hindrance = hindranceOfReview(review);
        return hindrance == null
                ? made(
                        application.with(new Supplement(asked.request(), asked.dueOn(), review.level())),
                        Progress.SUPPLEMENT_REQUESTED,
                        asked.request())
                : new Hindered(hindrance);
    }

    ApplicationMove supply(Supplement asked, ApplicationStep.Supplement given) {
        ApplicationState back = switch (asked.backTo()) {
            case COUNTY -> new CountyReview();
            case CITY -> new CityReview();
        };
        return made(application.supplied(given).with(back), Progress.SUPPLEMENTED, given.note());
    }

    ApplicationMove publicise(ApplicationStep.Publicity publicity) {
        return cityLevel(() -> {
            Application next = application.with(new Publicity(today, publicity.until()));
            return made(next, new ApplicationEvent.Publicised(today, publicity.until()), null);
        });
    }

    ApplicationMove object(ApplicationStep.Objection raised) {
        if (application.objections().size() >= Application.MOST_OBJECTIONS) {
            return new Hindered(Hindrance.TOO_MANY_OBJECTIONS);
        }
        List<Objection> more = new ArrayList<>(application.objections());
        more.add(new Objection(raised.id(), at, raised.text(), null));
        return made(application.objected(more), Progress.OBJECTED, null);
    }

    ApplicationMove decide(ApplicationStep.ObjectionResult result) {
        Optional<Objection> found = application.objections().stream()
                .filter(objection -> objection.id().equals(result.objectionId()))
                .findFirst();
        if (found.isEmpty()) {
            return new Hindered(Hindrance.OBJECTION_NOT_FOUND);
        }
        if (!found.get().isOpen()) {
            return new Hindered(Hindrance.OBJECTION_DECIDED);
        }
        Objection decided = found.get().decided(new Objection.Result(result.upheld(), result.reason(), actor.id(), at));
        List<Objection> all = application.objections().stream()
                .map(objection -> objection.id().equals(decided.id()) ? decided : objection)
                .toList();
        return made(application.objected(all), Progress.OBJECTION_DECIDED, result.reason());
    }

    ApplicationMove award(ApplicationStep.Award award) {
        return cityLevel(() -> {
            Hindrance hindrance = application.hindranceOfAward();
            return hindrance == null
                    ? made(
                            application.with(
                                    new Awarded(award.designationId(), award.plaqueNumber(), today, award.until())),
                            Progress.AWARDED,
                            null)
                    : new Hindered(hindrance);
        });
    }

    ApplicationMove reject(ApplicationStep.Rejection rejection) {
        Application rejected = application.with(new Rejected(today, rejection.ground(), rejection.reason()));
        boolean atCounty = application.state() instanceof CountyReview
                || application.state() instanceof Supplement(String request, LocalDate dueOn, ReviewLevel backTo)
                        && backTo == ReviewLevel.COUNTY;
        return atCounty
                ? made(rejected, Progress.REJECTED, rejection.reason())
                : cityLevel(() -> made(rejected, Progress.REJECTED, rejection.reason()));
    }

    ApplicationMove withdraw(ApplicationStep.Withdrawal taken) {
        return made(application.with(new Withdrawn(today)), Progress.WITHDRAWN, taken.reason());
    }

    ApplicationMove turn() {
        if (application.state() instanceof Publicity(LocalDate from, LocalDate until)) {
            return made(application.with(new PublicityOver(from, until)), Progress.PUBLICITY_ENDED, null);
        }
        Rejected late = new Rejected(today, RejectionGround.SUPPLEMENT_OVERDUE, "");
        return made(application.with(late), Progress.REJECTED, null);
    }

    /** Two people, the second of them of the city: nobody awards alone. */
    private @Nullable Hindrance hindranceOfReview(UnderReview review) {
        if (review.level() == ReviewLevel.CITY && actor.as() != Actor.As.CITY_REVIEWER) {
            return Hindrance.CITY_LEVEL_NEEDED;
        }
        return application.isTouchedBy(actor.id()) ? Hindrance.REVIEWED_BY_SAME_PERSON : null;
    }

    private ApplicationMove cityLevel(Supplier<ApplicationMove> step) {
        return actor.as() == Actor.As.CITY_REVIEWER ? step.get() : new Hindered(Hindrance.CITY_LEVEL_NEEDED);
    }

    private Made made(Application next, Progress progress, @Nullable String note) {
        return made(next, new Progressed(today, progress), note);
    }

    private Made made(Application next, ApplicationEvent event, @Nullable String note) {
        HistoryEntry entry = new HistoryEntry(at, Application.code(event), actor.as(), actor.id(), note);
        return new Made(next.noted(entry), event);
    }
}
