package org.fangxin.standalone.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The cases of the year before, all handled and closed, in the order of their days, each made from its number alone. */
public final class SampleHistory {
    private static final int REPORTS_IN_100 = 20;
    private static final Weighted<String> CHANNELS = new Weighted<>(
            List.of("PLATFORM_12315", "HOTLINE", "MINI_PROGRAM", "APP", "WEB", "STATION", "UNIFIED_PLATFORM", "LETTER"),
            channel -> switch (channel) {
                case "PLATFORM_12315" -> 34;
                case "HOTLINE" -> 28;
                case "MINI_PROGRAM" -> 13;
                case "APP" -> 11;
                case "WEB" -> 5;
                case "STATION" -> 5;
                case "UNIFIED_PLATFORM" -> 3;
                default -> 1;
            });

    private final long seed;
    /** Cases of another scale are others. */
    private final String mark;

    private final int cases;
    private final int consumers;
    private final Year year;
    private final Grievances grievances;
    private final ComplaintCourse complaints;
    private final ReportCourse reports;

    public SampleHistory(SampleMerchants merchants) {
        this.seed = merchants.seed();
        this.mark = merchants.scale().toString().substring(0, 1);
        this.cases = Math.max(1, merchants.scale().cases().past());
        this.consumers = Math.max(1, cases / SampleComplaints.COMPLAINTS_OF_ONE_CONSUMER);
        this.year = new Year(merchants.day());
        this.grievances = new Grievances(merchants);
        LocalDate last = merchants.day().minusDays(1);
        this.complaints = new ComplaintCourse(last);
        this.reports = new ReportCourse(last);
    }

    /** The case with this number, from 0. */
    public PastCase at(int number) {
        Chance chance = Chance.of(seed, "past", number);
        LocalDate received = year.of(number, cases);
        Grievances.Grievance grievance = grievances.draw(chance, received);
        Receipt receipt = new Receipt(
                String.format("12315-%d-%d%s-%07d", received.getYear(), seed, mark, number + 1),
                received,
                moment(chance, received),
                CHANNELS.draw(chance),
                grievances.person(number % consumers));
        return chance.in100(REPORTS_IN_100)
                ? reports.draw(chance, receipt, grievance)
                : complaints.draw(chance, receipt, grievance);
    }

    /** When and from whom a case came. */
    record Receipt(String number, LocalDate on, String at, String channel, SampleComplaint.Person from) {}

    private static String moment(Chance chance, LocalDate day) {
        return day.atTime(LocalTime.of(chance.between(8, 21), chance.below(60))) + ":00+08:00";
    }
}
