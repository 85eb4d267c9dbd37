package org.fangxin.warning.application.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.Editing;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.Deed;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.Programme;
import org.fangxin.warning.domain.outreach.Rosters;
import org.fangxin.warning.domain.outreach.Turnout;

/** Editors announce activities, also past ones that were never entered, change them, call them off, record who came. */
public final class EditActivities {
    private final Editing<Activity> editing;
    private final Rosters rosters;
    private final IdSource ids;
    private final Clock clock;

    public EditActivities(Shelf<Activity> activities, Rosters rosters, IdSource ids, Clock clock) {
        this.editing = new Editing<>(activities);
        this.rosters = rosters;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who came, as an editor counted. */
    public record Count(int attended, int viewsLive, int viewsReplay) {}

    /** Announces one. */
    public Editing.Outcome<Activity> announce(String editor, Programme programme, String requestKey) {
        return editing.create(
                requestKey,
                programme.flaws(),
                () -> new Activity(ids.next(), programme, null, null, editor, clock.instant(), requestKey));
    }

    /** Changes the programme of one that is not called off; people who wait move up to seats that were added. */
    public Editing.Outcome<Activity> change(String id, BasedOn basedOn, Programme programme) {
        Editing.Outcome<Activity> outcome = editing.change(id, basedOn, held -> {
            if (held.cancelled() != null) {
                return wrongState(held);
            }
            List<Flaw> flaws = new ArrayList<>(programme.flaws());
            flaws.addAll(held.flawsOfChange(programme));
            return flaws.isEmpty()
                    ? new Editing.Step.Change<>(held.with(programme), Deed.CHANGED)
                    : new Editing.Step.Flawed<>(flaws);
        });
        Integer seats = programme.seats();
        if (outcome instanceof Editing.Outcome.Done && seats != null) {
            rosters.moveUp(id, seats);
        }
        return outcome;
    }

    /** Calls one off that is not over. */
    public Editing.Outcome<Activity> cancel(String id, BasedOn basedOn, Bilingual reason) {
        Flaws flaws = new Flaws();
        flaws.text("/reason", reason, 500);
        Instant now = clock.instant();
        return editing.change(id, basedOn, held -> {
            if (held.status(now) == Activity.Status.CANCELLED || held.status(now) == Activity.Status.OVER) {
                return wrongState(held);
            }
            return flaws.found().isEmpty()
                    ? new Editing.Step.Change<>(held.cancelled(now, reason), Deed.ENDED)
                    : new Editing.Step.Flawed<>(flaws.found());
        });
    }

    /** Records who came to one that has begun; views of a replay grow, so this may come again and again. */
    public Editing.Outcome<Activity> record(String id, BasedOn basedOn, Count count) {
        Turnout turnout = new Turnout(count.attended(), count.viewsLive(), count.viewsReplay(), clock.instant());
        return editing.change(id, basedOn, held -> {
            Activity.Status status = held.status(clock.instant());
            if (status != Activity.Status.RUNNING && status != Activity.Status.OVER) {
                return wrongState(held);
            }
            List<Flaw> flaws = turnout.flaws();
            return flaws.isEmpty()
                    ? new Editing.Step.Change<>(held.with(turnout), Deed.COUNTED)
                    : new Editing.Step.Flawed<>(flaws);
        });
    }

    private Editing.Step<Activity> wrongState(Activity held) {
        return new Editing.Step.WrongState<>(held.status(clock.instant()).name());
    }
}
