package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.util.List;

/** The complaints that consumers of a seed file now, each made from its number alone. */
public final class SampleComplaints {
    static final int COMPLAINTS_OF_ONE_CONSUMER = 3;
    private static final List<String> CHANNELS = List.of("WEB", "APP", "APP", "MINI_PROGRAM", "MINI_PROGRAM");

    private final long seed;
    private final LocalDate day;
    private final Grievances grievances;

    public SampleComplaints(SampleMerchants merchants) {
        this.seed = merchants.seed();
        this.day = merchants.day();
        this.grievances = new Grievances(merchants);
    }

    /** The complaint with this number, from 0. */
    public Case at(int number) {
        Chance chance = Chance.of(seed, "complaint", number);
        Grievances.Grievance grievance = grievances.draw(chance, day);
        int consumer = number / COMPLAINTS_OF_ONE_CONSUMER;
        SampleComplaint complaint = new SampleComplaint(
                chance.oneOf(CHANNELS),
                grievances.person(consumer),
                grievance.against(),
                grievance.category(),
                grievance.problem(),
                grievance.narrative(),
                grievance.purchase(),
                Grievances.claims(chance, grievance.yuan()),
                Grievances.evidence(chance),
                new SampleComplaint.Consents(chance.in100(70), chance.in100(85)));
        return new Case(
                String.format("consumer-%06d", consumer + 1), complaint, grievance.district(), Decisions.draw(chance));
    }
}
