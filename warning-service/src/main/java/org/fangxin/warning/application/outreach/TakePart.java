package org.fangxin.warning.application.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Pseudonyms;
import org.fangxin.warning.domain.Shelf;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.Feedback;
import org.fangxin.warning.domain.outreach.FeedbackBook;
import org.fangxin.warning.domain.outreach.Registration;
import org.fangxin.warning.domain.outreach.Rosters;
import org.jspecify.annotations.Nullable;

/** Consumers register for activities, give their place back, and say how it was. */
public final class TakePart {
    private static final int CODE_LENGTH = 8;

    private final Shelf<Activity> activities;
    private final Rosters rosters;
    private final FeedbackBook feedbackBook;
    private final Pseudonyms pseudonyms;
    private final IdSource ids;
    private final Clock clock;

    public TakePart(
            Shelf<Activity> activities,
            Rosters rosters,
            FeedbackBook feedbackBook,
            Pseudonyms pseudonyms,
            IdSource ids,
            Clock clock) {
        this.activities = activities;
        this.rosters = rosters;
        this.feedbackBook = feedbackBook;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The participant's place. */
        record Registered(Registration registration) implements Outcome {}

        /** It was done, and there is nothing to show. */
        record Done() implements Outcome {}

        /** There is no such activity, or the participant has no place in it. */
        record NotFound() implements Outcome {}

        /** One cannot register for it: over, called off, or without registration. */
        record Closed(Activity.Status status) implements Outcome {}

        /** Seats and waiting list are full, or so much feedback has come that no more counts. */
        record Full() implements Outcome {}

        /** Feedback comes from participants, once it has begun. */
        record NoParticipant() implements Outcome {}

        /** What was submitted breaks rules. */
        record Flawed(List<Flaw> flaws) implements Outcome {}
    }

    /** Registers; repeated, it finds the same place. */
    public Outcome register(String activityId, String user) {
        Optional<Activity> activity = find(activityId);
        if (activity.isEmpty()) {
            return new Outcome.NotFound();
        }
        Instant now = clock.instant();
        Integer seats = activity.get().programme().seats();
        if (seats == null || !activity.get().takesRegistrations(now)) {
            return new Outcome.Closed(activity.get().status(now));
        }
        String person = pseudonyms.of(activityId, user);
        String code =
                person.replaceAll("[^A-Za-z0-9]", "").substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
        return rosters.register(activityId, seats, person, code, now)
                .<Outcome>map(Outcome.Registered::new)
                .orElseGet(Outcome.Full::new);
    }

    /** Gives the place back; the first who waits moves up. */
    public Outcome withdraw(String activityId, String user) {
        Optional<Activity> activity = find(activityId);
        Integer seats = activity.map(held -> held.programme().seats()).orElse(null);
        if (seats == null) {
            return new Outcome.NotFound();
        }
        rosters.cancel(activityId, seats, pseudonyms.of(activityId, user));
        return new Outcome.Done();
    }

    /** The participant's own place. */
    public Outcome place(String activityId, String user) {
        return rosters.find(activityId, pseudonyms.of(activityId, user))
                .<Outcome>map(Outcome.Registered::new)
                .orElseGet(Outcome.NotFound::new);
    }

    /** Takes feedback; where one registers, of those with a seat only. */
    public Outcome rate(String activityId, String user, int rating, @Nullable String comment) {
        Optional<Activity> activity = find(activityId);
        if (activity.isEmpty()) {
            return new Outcome.NotFound();
        }
        Instant now = clock.instant();
        Feedback feedback = new Feedback(rating, comment, now);
        List<Flaw> flaws = feedback.flaws();
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        if (!tookPlace(activity.get(), now) || !mayRate(activity.get(), user)) {
            return new Outcome.NoParticipant();
        }
        boolean added = feedbackBook.add(activityId, pseudonyms.of(activityId, user), ids.next(), feedback);
        return added ? new Outcome.Done() : new Outcome.Full();
    }

    private boolean mayRate(Activity activity, String user) {
        return activity.programme().seats() == null
                || rosters.find(activity.id(), pseudonyms.of(activity.id(), user))
                        .filter(place -> place.state() == Registration.State.SEATED)
                        .isPresent();
    }

    private static boolean tookPlace(Activity activity, Instant now) {
        Activity.Status status = activity.status(now);
        return status == Activity.Status.RUNNING || status == Activity.Status.OVER;
    }

    private Optional<Activity> find(String activityId) {
        return activities.find(activityId).map(Versioned::value);
    }
}
