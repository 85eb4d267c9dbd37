package org.fangxin.complaint.api.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** In which capacities a caller can act, by the roles and claims of its token. */
public final class Capacities {
    private Capacities() {}

    /** All of them, the complainant's own first. */
    public static List<Actor> of(Caller caller) {
        List<Actor> all = new ArrayList<>();
        if (caller.has(Role.CONSUMER)) {
            all.add(new Actor.Consumer(caller.id()));
        }
        if (caller.has(Role.OFFICER)) {
            all.add(officer(caller));
        }
        merchant(caller).ifPresent(all::add);
        return all;
    }

    /** All of them, and as the service station that follows what it took down. */
    public static List<Actor> following(Caller caller) {
        List<Actor> all = new ArrayList<>(of(caller));
        station(caller).ifPresent(all::add);
        return all;
    }

    /** As a complainant. */
    public static Actor.Consumer consumer(Caller caller) {
        return new Actor.Consumer(caller.id());
    }

    /** As an officer of the caller's districts. */
    public static Actor.Officer officer(Caller caller) {
        return new Actor.Officer(caller.id(), caller.districts());
    }

    /** As a complainant, or as the officer to whom it was told. */
    public static Actor complainantOrOfficer(Caller caller) {
        return caller.has(Role.CONSUMER) ? consumer(caller) : officer(caller);
    }

    /** As the service station in the token; empty without one. */
    static Optional<Actor.Station> station(Caller caller) {
        return caller.has(Role.STATION)
                ? Optional.ofNullable(caller.station()).map(station -> new Actor.Station(caller.id(), station))
                : Optional.empty();
    }

    /** As whoever files: the consumer, the officer or the station that takes it down; ends the request without a station. */
    public static Actor filer(Caller caller) {
        if (caller.has(Role.CONSUMER)) {
            return consumer(caller);
        }
        return caller.has(Role.OFFICER)
                ? officer(caller)
                : station(caller)
                        .orElseThrow(() ->
                                Problem.of(HttpStatus.FORBIDDEN, "forbidden").exception());
    }

    /** As the business in the token; ends the request without one. */
    static Actor.Merchant business(Caller caller) {
        return merchant(caller)
                .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "forbidden").exception());
    }

    /** As a side of the dispute: the complainant, or the business. */
    static Actor side(Caller caller) {
        return caller.has(Role.CONSUMER) ? consumer(caller) : business(caller);
    }

    /** As a business; empty without a valid code in the token. */
    static Optional<Actor.Merchant> merchant(Caller caller) {
        return caller.has(Role.MERCHANT)
                ? Optional.ofNullable(caller.uscc())
                        .flatMap(UnifiedSocialCreditCode::parse)
                        .map(uscc -> new Actor.Merchant(caller.id(), uscc))
                : Optional.empty();
    }
}
