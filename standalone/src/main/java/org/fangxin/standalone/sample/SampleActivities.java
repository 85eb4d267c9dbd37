package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.standalone.sample.SampleActivity.Attendance;
import org.fangxin.standalone.sample.SampleActivity.Programme;
import org.fangxin.standalone.sample.SampleActivity.Words;

/** The lectures and live streams of the year before: exactly as many, and as many listeners, as the scale says. */
public final class SampleActivities {
    private static final List<Topic> TOPICS = Table.read("topics", row -> new Topic(new Words(row[0], row[1]), row[2]));

    private final long seed;
    private final Scale.Events events;
    private final LocalDate day;

    public SampleActivities(SampleMerchants merchants) {
        this.seed = merchants.seed();
        this.events = merchants.scale().events();
        this.day = merchants.day();
    }

    private record Topic(Words words, String speaker) {}

    /** How many there are in all. */
    public int count() {
        return events.lectures() + events.liveStreams();
    }

    /** The activity with this number, from 0: first the lectures, then the live streams. */
    public SampleActivity at(int number) {
        Chance chance = Chance.of(seed, "activity", number);
        Topic topic = TOPICS.get(number % TOPICS.size());
        String district = District.draw(chance).code();
        LocalDate on = day.minusDays(chance.between(10, 330));
        return number < events.lectures()
                ? lecture(number, topic, district, on)
                : liveStream(chance, number, topic, district, on);
    }

    private SampleActivity lecture(int number, Topic topic, String district, LocalDate on) {
        return new SampleActivity(
                new Programme(
                        "LECTURE",
                        topic.words(),
                        topic.speaker(),
                        new Words("社区文化礼堂", "Community hall"),
                        null,
                        district,
                        on + "T14:00:00+08:00",
                        on + "T16:00:00+08:00"),
                new Attendance(listeners(number), 0, 0));
    }

    /** All listeners, dealt out evenly; the first lectures take what is left over. */
    private int listeners(int lecture) {
        int each = events.listeners() / events.lectures();
        return each + (lecture < events.listeners() % events.lectures() ? 1 : 0);
    }

    private static SampleActivity liveStream(Chance chance, int number, Topic topic, String district, LocalDate on) {
        int live = chance.between(2_000, 30_000);
        return new SampleActivity(
                new Programme(
                        "LIVE_STREAM",
                        topic.words(),
                        topic.speaker(),
                        null,
                        "https://live.example.org/" + number,
                        district,
                        on + "T19:00:00+08:00",
                        on + "T20:30:00+08:00"),
                new Attendance(0, live, live * chance.between(20, 60) / 100));
    }
}
