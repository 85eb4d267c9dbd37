package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryStageTest {
    @Test
    void is_covered_by_the_fixtures() {
        Set<Class<?>> reached = EveryStage.complaints()
                .map(complaint -> complaint.state().getClass())
                .collect(Collectors.toSet());

        assertThat(reached).isEqualTo(stages());
    }

    @Test
    void offers_a_way_on_or_is_over() {
        assertThat(EveryStage.complaints())
                .allSatisfy(complaint -> assertThat(complaint.state() instanceof Refused
                                || complaint.state() instanceof Withdrawn
                                || complaint.state() instanceof Merged
                                || !complaint.allowedTo(Party.OFFICER).isEmpty()
                                || !complaint.allowedTo(Party.COMPLAINANT).isEmpty())
                        .isTrue());
    }

    private static Set<Class<?>> stages() {
        Set<Class<?>> stages = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(ComplaintState.class));
        while (!open.isEmpty()) {
            Class<?> kind = open.pop();
            if (kind.isRecord()) {
                stages.add(kind);
            } else {
                open.addAll(Set.of(kind.getPermittedSubclasses()));
            }
        }
        return stages;
    }
}
