package org.fangxin.standalone.sample;

import java.util.Locale;

/** How much sample data: a handful, a tenth of the city, or the city as its bureau counted it in 2022. */
public enum Scale {
    /** Enough to look around, with cases that are still open. */
    SMALL(new Units(200, 82, 1, 18, 2), new Cases(400, 100), new Events(2, 60, 1)),
    /** A tenth of {@link #CITY}, for comparing how times grow with size. */
    TENTH(new Units(4_851, 1_987, 8, 440, 35), new Cases(28_450, 0), new Events(1, 132, 1)),
    /** Hangzhou in 2022, every case handled. */
    CITY(new Units(48_506, 19_872, 83, 4_403, 353), new Cases(284_500, 0), new Events(9, 1_325, 6));

    private final Units units;
    private final Cases cases;
    private final Events events;

    Scale(Units units, Cases cases, Events events) {
        this.units = units;
        this.cases = cases;
        this.events = events;
    }

    /**
     * What the registry holds.
     *
     * @param merchants reassured units, factories among them
     * @param returns those that take goods back without a reason
     * @param crossStore those of them that do so across their stores
     * @param factories reassured factories
     * @param stations service stations for consumers
     */
    public record Units(int merchants, int returns, int crossStore, int factories, int stations) {}

    /**
     * Complaints and reports.
     *
     * @param past of the year before, handled and closed
     * @param current filed now by their consumers, and partly decided
     */
    public record Cases(int past, int current) {}

    /**
     * The bureau's programme of the year before.
     *
     * @param lectures lectures held
     * @param listeners who came to them, in all
     * @param liveStreams live streams broadcast
     */
    public record Events(int lectures, int listeners, int liveStreams) {}

    public Units units() {
        return units;
    }

    public Cases cases() {
        return cases;
    }

    public Events events() {
        return events;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
