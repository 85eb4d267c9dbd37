package org.fangxin.warning.adapter.mongo.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fangxin.warning.domain.outreach.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Who has registered for an activity. Both counts change in the write that changes their list.
 *
 * @param _id the activity
 * @param version counts its changes
 * @param untold true while its counts have changed and nobody was told
 */
record RosterDocument(
        String _id,
        long version,
        int seatedCount,
        int waitingCount,
        @Nullable List<Registration> seated,
        @Nullable List<Registration> waiting,
        @Nullable Boolean untold) {
    static final String COLLECTION = "outreach_rosters";
    static final String SEATED = "seated";
    static final String WAITING = "waiting";
    static final String SEATED_COUNT = "seatedCount";
    static final String WAITING_COUNT = "waitingCount";
    static final String UNTOLD = "untold";

    List<Registration> everybody() {
        return Stream.of(seated, waiting)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    Optional<Registration> find(String person) {
        return everybody().stream()
                .filter(registration -> registration.person().equals(person))
                .findFirst();
    }

    /** Without this participant; as many of those who wait move up as there are seats then. */
    RosterDocument without(String person, int seats) {
        List<Registration> stay = new ArrayList<>();
        List<Registration> wait = new ArrayList<>();
        for (Registration each : everybody()) {
            if (!each.person().equals(person)) {
                boolean sits = each.state() == Registration.State.SEATED || stay.size() < seats;
                (sits ? stay : wait).add(in(each, sits ? Registration.State.SEATED : Registration.State.WAITING));
            }
        }
        return new RosterDocument(_id, version + 1, stay.size(), wait.size(), stay, wait, true);
    }

    private static Registration in(Registration registration, Registration.State state) {
        return new Registration(registration.person(), registration.code(), registration.registeredAt(), state);
    }
}
