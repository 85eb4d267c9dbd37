package org.fangxin.standalone.sample;

import java.util.Locale;

/** How much sample data: a handful, a tenth of the city, or the city as its bureau counted it in 2022. */
public enum Scale {
    /** Enough to look around. */
    SMALL(200, 500),
    /** A tenth of {@link #CITY}, for comparing how times grow with size. */
    TENTH(4_851, 28_450),
    /** 48,506 reassured units and 284,500 complaints and reports: Hangzhou in 2022. */
    CITY(48_506, 284_500);

    private final int merchants;
    private final int complaints;

    Scale(int merchants, int complaints) {
        this.merchants = merchants;
        this.complaints = complaints;
    }

    /** How many merchants there are in all. */
    public int merchants() {
        return merchants;
    }

    /** How many complaints are filed. */
    public int complaints() {
        return complaints;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
