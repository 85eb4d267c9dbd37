package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.fangxin.warning.domain.outreach.FeedbackBook;
import org.fangxin.warning.domain.outreach.Programme;
import org.fangxin.warning.domain.outreach.Rosters;
import org.jspecify.annotations.Nullable;

/** An activity. */
record ActivityResponse(
        String id,
        ActivityKind kind,
        Activity.Status status,
        BilingualText topic,
        @Nullable BilingualText description,
        @Nullable String speaker,
        @Nullable BilingualText place,
        @Nullable String url,
        String district,
        @Nullable String category,
        Instant startsAt,
        Instant endsAt,
        @Nullable SeatsResponse seats,
        @Nullable BilingualText cancelledBecause,
        @Nullable TurnoutResponse turnout,
        @Nullable RatingResponse rating,
        long version) {
    private static final int FEWEST_RATINGS = 5;

    /** Seats, and how many wait for one. */
    record SeatsResponse(int all, int taken, int waiting) {}

    /** Who came. */
    record TurnoutResponse(int attended, int viewsLive, int viewsReplay) {}

    /** What participants thought. */
    record RatingResponse(
            @Schema(description = "1 to 5; absent while fewer than 5 rated") @Nullable
            Double mean,

            @Schema(description = "Absent while fewer than 5 rated") @Nullable
            Integer count) {}

    /** The counts that lie beside an activity. */
    record Counts(Rosters.Headcount heads, FeedbackBook.@Nullable Ratings ratings) {}

    static ActivityResponse of(Versioned<Activity> held, Counts counts, Instant now) {
        Activity activity = held.value();
        Programme programme = activity.programme();
        return new ActivityResponse(
                activity.id(),
                programme.kind(),
                activity.status(now),
                BilingualText.of(programme.topic()),
                BilingualText.ofNullable(programme.description()),
                programme.speaker(),
                BilingualText.ofNullable(programme.place()),
                programme.url(),
                programme.district(),
                programme.category(),
                programme.startsAt(),
                programme.endsAt(),
                seats(programme, counts.heads()),
                activity.cancelled() == null
                        ? null
                        : BilingualText.of(activity.cancelled().reason()),
                turnout(activity),
                rating(counts.ratings()),
                held.version());
    }

    private static @Nullable SeatsResponse seats(Programme programme, Rosters.Headcount heads) {
        return programme.seats() == null ? null : new SeatsResponse(programme.seats(), heads.seated(), heads.waiting());
    }

    private static @Nullable TurnoutResponse turnout(Activity activity) {
        return activity.turnout() == null
                ? null
                : new TurnoutResponse(
                        activity.turnout().attended(),
                        activity.turnout().viewsLive(),
                        activity.turnout().viewsReplay());
    }

    private static @Nullable RatingResponse rating(FeedbackBook.@Nullable Ratings ratings) {
        if (ratings == null) {
            return null;
        }
        Double mean = ratings.meanOf(FEWEST_RATINGS);
        return new RatingResponse(mean, mean == null ? null : ratings.count());
    }
}
