package org.fangxin.complaint.api.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.joint.Joining;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.jspecify.annotations.Nullable;

/** Who stands beside the complainant, as clients send it with a filing. */
record SideBodies(
        @Nullable List<@Nullable CoComplainantBody> others,
        @Nullable Boolean allAgree,
        @Nullable AgentBody agent,
        @Nullable OnBehalfBody onBehalf) {
    void check(Form form, Actor by, LocalDate today) {
        form.items("/coComplainants", others, 0, ComplainantSide.MOST_OTHERS, (other, at) -> other.check(form, at));
        if (others != null && !others.isEmpty()) {
            joint(form);
        }
        if (agent != null) {
            agent.check(form, today);
            if (!(by instanceof Actor.Consumer)) {
                form.impossible("/agent", "agent-files");
            } else if (others != null && !others.isEmpty()) {
                form.impossible("/agent", "agent-for-one");
            }
        }
        if (onBehalf != null) {
            onBehalf.check(form, by);
            if (by instanceof Actor.Consumer) {
                form.impossible("/onBehalf", "on-behalf-by-officer");
            }
        } else if (by instanceof Actor.Station) {
            form.given("/onBehalf", null);
        }
    }

    private void joint(Form form) {
        if (!Boolean.TRUE.equals(allAgree)) {
            form.impossible("/allComplainantsAgree", "not-all-agree");
        }
        long elected = Objects.requireNonNull(others).stream()
                .filter(other -> other != null && Boolean.TRUE.equals(other.representative()))
                .count();
        if (elected >= ComplainantSide.MOST_REPRESENTATIVES) {
            form.impossible("/coComplainants", "too-many-representatives", ComplainantSide.MOST_REPRESENTATIVES);
        }
    }

    ComplainantSide read(Actor by, LocalDate today) {
        ComplainantSide side = ComplainantSide.filedBy(
                agent == null ? null : agent.read(by.userId(), null), onBehalf == null ? null : onBehalf.read(by));
        if (others == null || others.isEmpty()) {
            return side;
        }
        return side.joinedBy(others.stream()
                .map(other -> Objects.requireNonNull(other).read())
                .map(person -> co(person, today))
                .toList());
    }

    private static CoComplainant co(Joining.Person person, LocalDate today) {
        return new CoComplainant(0, null, person.complainant(), person.representative(), today);
    }
}
