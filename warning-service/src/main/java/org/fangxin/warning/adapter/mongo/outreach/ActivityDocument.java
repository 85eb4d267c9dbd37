package org.fangxin.warning.adapter.mongo.outreach;

import java.time.LocalDate;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.domain.outreach.Activity;
import org.fangxin.warning.domain.outreach.ActivityKind;
import org.fangxin.warning.domain.outreach.Programme;

/**
 * An activity.
 *
 * @param ends place in the list: when it ends, and its id
 * @param startsOn day of its begin in the city's time, for statistics
 */
public record ActivityDocument(
        String requestKey, ActivityKind kind, String district, String ends, LocalDate startsOn, Activity activity) {
    static final String COLLECTION = "outreach_activities";
    static final String KIND = "kind";
    static final String DISTRICT = "district";
    static final String ENDS = "ends";
    static final String STARTS_ON = "startsOn";

    static ActivityDocument of(Activity activity, CityTime city) {
        Programme programme = activity.programme();
        return new ActivityDocument(
                activity.requestKey(),
                programme.kind(),
                programme.district(),
                MongoShelf.place(programme.endsAt(), activity.id()),
                city.on(programme.startsAt()),
                activity);
    }
}
