package org.fangxin.merchant.api.applications;

import java.util.Optional;
import org.fangxin.merchant.application.applying.ReadApplications;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a caller is to an application; one that is none of the caller's business does not exist for them. */
final class ApplicationAccess {
    private final ReadApplications readApplications;

    ApplicationAccess(ReadApplications readApplications) {
        this.readApplications = readApplications;
    }

    /** The caller as they act on an application; 404 when they may not. */
    Actor actor(String id, Caller caller) {
        return readApplications
                .find(id)
                .flatMap(held -> actor(held.application(), caller))
                .orElseThrow(ApplicationAccess::notFound);
    }

    /** Those of the bureau alone. */
    Actor reviewer(String id, Caller caller) {
        return readApplications
                .find(id)
                .flatMap(held -> reviewerOf(held.application().district(), caller))
                .orElseThrow(ApplicationAccess::notFound);
    }

    /** Refuses as unknown what the public may not see. */
    void requirePublic(String id) {
        if (readApplications
                .find(id)
                .filter(held -> held.application().state().stage().isPublic())
                .isEmpty()) {
            throw notFound();
        }
    }

    /** For whom the application is shown; empty when the caller may not see it. */
    static Optional<Audience> audience(Held held, @Nullable Caller caller) {
        Optional<Actor> actor = caller == null ? Optional.empty() : actor(held.application(), caller);
        if (actor.isPresent()) {
            return Optional.of(actor.get().as().reviews() ? Audience.REVIEWER : Audience.APPLICANT);
        }
        return held.application().state().stage().isPublic() ? Optional.of(Audience.PUBLIC) : Optional.empty();
    }

    /** A reviewer of a district; empty when the caller is none. */
    static Optional<Actor> reviewerOf(String district, Caller caller) {
        if (!caller.has(Role.REVIEWER) || !caller.covers(district)) {
            return Optional.empty();
        }
        boolean cityWide = caller.districts().contains(Programmes.cityOf(district));
        return Optional.of(new Actor(cityWide ? Actor.As.CITY_REVIEWER : Actor.As.COUNTY_REVIEWER, caller.id()));
    }

    static ProblemException notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "application-not-found").exception();
    }

    private static Optional<Actor> actor(Application application, Caller caller) {
        boolean own = caller.has(Role.MERCHANT) && application.uscc().value().equals(caller.uscc());
        return own
                ? Optional.of(new Actor(Actor.As.APPLICANT, caller.id()))
                : reviewerOf(application.district(), caller);
    }
}
