package org.fangxin.merchant.api.stations;

import org.fangxin.merchant.api.Faults;
import org.fangxin.merchant.domain.stating.Read;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.springframework.http.HttpStatus;

/** Problems of stations and their ledgers. */
final class StationProblems {
    private StationProblems() {}

    static ProblemException notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "station-not-found").exception();
    }

    static ProblemException entryNotFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "ledger-entry-not-found").exception();
    }

    static ProblemException referenceTaken(String ref) {
        return Problem.of(HttpStatus.CONFLICT, "station-reference-taken", ref).exception();
    }

    static ProblemException entryEnded() {
        return Problem.of(HttpStatus.CONFLICT, "ledger-entry-ended").exception();
    }

    /** What was read; a 400 problem with every fault. */
    static <T> T good(Read<T> read) {
        return switch (read) {
            case Read.Good<T> good -> good.value();
            case Read.Faulty<T> faulty -> throw Faults.problem(faulty.faults()).exception();
        };
    }

    /** Whether a caller keeps the stations of a district: districts in the token of a station's staff give nothing. */
    static boolean inCare(Caller caller, String district) {
        return caller.has(Role.ADMIN)
                || ((caller.has(Role.OFFICER) || caller.has(Role.REVIEWER)) && caller.covers(district));
    }

    /** The station, if it is the caller's own or in the caller's care; else a 403 problem. */
    static Station inCare(Caller caller, Station station) {
        boolean own = caller.has(Role.STATION) && station.id().equals(caller.station());
        if (!own && !inCare(caller, station.entry().district())) {
            throw notYours();
        }
        return station;
    }

    static ProblemException notYours() {
        return Problem.of(HttpStatus.FORBIDDEN, "not-your-station").exception();
    }
}
